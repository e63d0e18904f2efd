"use client";

import { createContext, type ReactNode, useContext } from "react";
import styles from "./figure.module.css";

const FigureContext = createContext<string | undefined>(undefined);

/** The name of the figure around this, under which it has an address of its own; undefined for one without a name. */
export const useFigure = (): string | undefined => useContext(FigureContext);

/** A figure in a lesson: a line of ink above, hairlines between its parts, a caption below. */
export function Figure({
  id,
  caption,
  toDo,
  fits = "page",
  children,
}: {
  readonly id?: string;
  readonly caption?: ReactNode;
  /** What a reader can do with it, after the caption. On paper and without JavaScript nobody can. */
  readonly toDo?: ReactNode;
  /** Text and margin together, or the text column alone. */
  readonly fits?: "page" | "text";
  readonly children: ReactNode;
}) {
  return (
    <figure className={styles.figure} id={id} data-fits={fits}>
      <div className={styles.content}>
        <FigureContext value={id}>{children}</FigureContext>
      </div>
      {(caption || toDo) && (
        <figcaption className={styles.caption}>
          {caption} {toDo && <span className="needs-script">{toDo}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** A part of a figure, under a hairline unless it is the first. */
export function Part({
  isForHands = false,
  children,
}: {
  /** True where there is nothing to read: on paper and without JavaScript it is absent, its hairline too. */
  readonly isForHands?: boolean;
  readonly children: ReactNode;
}) {
  return <div className={isForHands ? `needs-script ${styles.part}` : styles.part}>{children}</div>;
}
