"use client";

import { type ReactNode, useId } from "react";
import styles from "./segments.module.css";

/** One of a few things, side by side: one tab stop, and the arrow keys choose. */
export function Segments<Value extends string>({
  name,
  options,
  chosen,
  choose,
}: {
  /** What is chosen here, for a screen reader. */
  readonly name: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    /** If the label alone does not say it. */
    readonly spoken?: string;
  }[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}) {
  const group = useId();
  return (
    <fieldset className={`needs-script ${styles.segments}`}>
      <legend className="visually-hidden">{name}</legend>
      {options.map(({ value, label, spoken }) => (
        <label key={value} className={styles.segment}>
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={value === chosen}
            aria-label={spoken}
            onChange={() => choose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
