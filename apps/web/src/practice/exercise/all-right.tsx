"use client";

import { type ReactNode, useEffect, useRef } from "react";
import styles from "./exercise.module.css";
import { words } from "./words.en.ts";

/** The end of an exercise, and what comes next on the road. It gets the focus, because the last field is gone. */
export function AllRight({ parts, children }: { readonly parts: number; readonly children?: ReactNode }) {
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
      {children}
    </div>
  );
}
