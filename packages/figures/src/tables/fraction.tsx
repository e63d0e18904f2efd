"use client";

import { QuantitySymbol } from "../lesson/symbol.tsx";
import styles from "./fraction.module.css";

/** ∂of/∂by, upright over its line. */
export function Derivative({
  of,
  by,
  short = false,
  isFirst = false,
  sign = "∂",
}: {
  readonly of: string;
  readonly by: string;
  readonly short?: boolean;
  readonly isFirst?: boolean;
  /** ∂ for a derivative, Δ for a ratio of changes. */
  readonly sign?: "∂" | "Δ";
}) {
  return (
    <span className={styles.fraction}>
      <span className={styles.top}>
        {sign}
        <QuantitySymbol q={of} short={short} isFirst={isFirst} />
      </span>
      <span className={styles.bottom}>
        {sign}
        <QuantitySymbol q={by} short={short} />
      </span>
    </span>
  );
}
