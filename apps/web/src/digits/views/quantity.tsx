import type { QuantityId } from "@nn/core";
import { hueOf, parseQuantityName } from "@nn/notation";
import styles from "./inspect.module.css";

/** As they are written in every language. */
const letters = {
  cost: "C",
  target: "y",
  weight: "w",
  bias: "b",
  weightedSum: "z",
  activation: "a",
  input: "x",
} as const;

/** A quantity of the digit network in its hue, its layer raised and its neurons lowered. */
export function Quantity({ q }: { readonly q: QuantityId | string }) {
  const name = parseQuantityName(q);
  if (name.kind === "cost") return <span className="q-c">{letters.cost}</span>;
  if (name.kind === "target")
    return (
      <span className="q-y">
        {letters.target}
        <sub>{name.j}</sub>
      </span>
    );
  const letter = letters[name.kind === "activation" && name.layer === 0 ? "input" : name.kind];
  const below = name.kind === "weight" ? `${name.j},${name.k}` : String(name.j);
  return (
    <span className={`q-${hueOf(q as QuantityId)} ${styles.quantity}`}>
      {letter}
      <sub>{below}</sub>
      {name.layer > 0 && <sup>{`(${name.layer})`}</sup>}
    </span>
  );
}

/** ∂of/∂by, one over the other. */
export const Slope = ({ of, by }: { readonly of: string; readonly by: string }) => (
  <span className={styles.slope}>
    <span>
      ∂<Quantity q={of} />
    </span>
    <span>
      ∂<Quantity q={by} />
    </span>
  </span>
);
