"use client";

import { type ReactNode, useEffect, useRef } from "react";
import styles from "./exercise.module.css";
import { words } from "./words.en.ts";

/** The end of an exercise, and what comes next on the road. It gets the focus, because the last field is gone. */
export function AllRight({
  parts,
  left,
  onAnother,
  children,
}: {
  readonly parts: number;
  /** How many steps were left to do of a worked example; undefined where the whole was asked. */
  readonly left: number | undefined;
  readonly onAnother: () => void;
  readonly children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div className={styles.end}>
      <h3 ref={heading} tabIndex={-1} className={styles.allRight}>
        {words.allRight(parts)}
      </h3>
      {left !== undefined && (
        <p className={styles.more}>
          <button type="button" className="button main" onClick={onAnother}>
            {words.worked.onward(left)}
          </button>
        </p>
      )}
      {children}
    </div>
  );
}
