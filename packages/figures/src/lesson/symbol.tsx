"use client";

import { hueOf, quantityId } from "@nn/notation";
import { useNames } from "./names.ts";
import styles from "./symbol.module.css";

/** A quantity as it is written, in its hue. */
export function Letter({
  q,
  short = false,
  className = "",
  isLinked = false,
  isSaid,
}: {
  readonly q: string;
  readonly short?: boolean;
  readonly className?: string | undefined;
  /** Whether it lights up with its quantity. */
  readonly isLinked?: boolean;
  /** Whether something around it has a name that says it in words. */
  readonly isSaid?: boolean;
}) {
  const id = quantityId(q);
  const { letter, above, below } = useNames().label(id);
  return (
    <span
      className={`${styles.letter} q-${hueOf(id)} ${className}`}
      data-q={isLinked ? id : undefined}
      aria-hidden={isSaid}
    >
      {letter}
      {below && <sub className={styles.below}>{below}</sub>}
      {above && !short && <Raised text={above} />}
    </span>
  );
}

/** (L−1) with its L in italics, as a formula has it. */
export function Raised({ text }: { readonly text: string }) {
  const [before, after] = text.split("L");
  if (after === undefined) return <sup className={styles.above}>{text}</sup>;
  return (
    <sup className={styles.above}>
      {before}
      <i>L</i>
      {after}
    </sup>
  );
}

/** A quantity that can be pointed at, focused and pinned; `QuantityLinks` around it listens. Its name says it in words first. */
export function QuantitySymbol({
  q,
  short = false,
  isFirst = false,
}: {
  readonly q: string;
  readonly short?: boolean;
  /** The one symbol of a formula that Tab reaches; the arrow keys go on from there. */
  readonly isFirst?: boolean;
}) {
  const { named } = useNames();
  const id = quantityId(q);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> breaks the line of a formula, this span does not
    <span
      className={styles.symbol}
      data-q={id}
      role="button"
      tabIndex={isFirst ? 0 : -1}
      aria-label={named(id)}
      aria-pressed="false"
    >
      <Letter q={q} short={short} isSaid />
    </span>
  );
}
