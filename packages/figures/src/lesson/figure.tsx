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
  fits = "page",
  children,
}: {
  readonly id?: string;
  readonly caption?: ReactNode;
  /** Text and margin together, or the text column alone. */
  readonly fits?: "page" | "text";
  readonly children: ReactNode;
}) {
  return (
    <figure className={styles.figure} id={id} data-fits={fits}>
      <div className={styles.content}>
        <FigureContext value={id}>{children}</FigureContext>
      </div>
      {caption && <figcaption className={styles.caption}>{caption}</figcaption>}
    </figure>
  );
}

/** A part of a figure, under a hairline unless it is the first. */
export function Part({ children }: { readonly children: ReactNode }) {
  return <div className={styles.part}>{children}</div>;
}
