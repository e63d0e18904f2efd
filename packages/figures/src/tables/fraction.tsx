"use client";

import { Letter, QuantitySymbol } from "../lesson/symbol.tsx";
import styles from "./fraction.module.css";

/** ∂of/∂by, upright over its line. */
export function Derivative({
  of,
  by,
  short = false,
  isFirst = false,
  sign = "∂",
  isPlain = false,
}: {
  readonly of: string;
  readonly by: string;
  readonly short?: boolean;
  readonly isFirst?: boolean;
  /** ∂ for a derivative, Δ for a ratio of changes. */
  readonly sign?: "∂" | "Δ";
  /** Where its symbols are words and nothing to press. */
  readonly isPlain?: boolean;
}) {
  return (
    <span className={styles.fraction}>
      <span className={styles.top}>
        {sign}
        {isPlain ? <Letter q={of} short={short} /> : <QuantitySymbol q={of} short={short} isFirst={isFirst} />}
      </span>
      <span className={styles.bottom}>
        {sign}
        {isPlain ? <Letter q={by} short={short} /> : <QuantitySymbol q={by} short={short} />}
      </span>
    </span>
  );
}
