"use client";

import type { Factor } from "@nn/core";
import { bracketed, hueOf, inkOf, quantityId, shownTogether } from "@nn/notation";
import { useModelState } from "../lesson/use-model.tsx";
import styles from "./compared-rows.module.css";
import { FactorMeaning } from "./factor-meaning.tsx";
import { Derivative } from "./fraction.tsx";

/**
 * The derivatives with respect to several quantities of a chain, one below the other: what they share stands in the same
 * columns with the same digits, and what each has for itself stands on a ground of its own.
 *
 * @param of  quantities with one way to the cost and the same number of factors
 */
export function ComparedRows({ of }: { readonly of: readonly string[] }) {
  const trace = useModelState(({ reading }) => reading.trace);
  const rows = of.map((name) => {
    const id = quantityId(name);
    const { paths, value } = trace(id);
    return { id, value, factors: paths[0]?.factors ?? [] };
  });
  const lengths = rows.map(({ factors }) => factors.length);
  const shown = shownTogether(
    rows.flatMap(({ factors }) => factors.map(({ value }) => value)),
    rows.map(({ value }) => value),
    (values) => productsOf(values, lengths),
  );
  const numbers = [...shown.values];
  const isShared = (factor: Factor) => rows.every(({ factors }) => factors.some((other) => isSame(other, factor)));
  return (
    <div className={styles.rows}>
      {rows.map(({ id, factors }, row) => (
        <div key={id} className={styles.row} data-q-group="">
          <div className={styles.term}>
            <Derivative of="C" by={id} isFirst />
            <span className={styles.number} style={{ color: inkOf(hueOf(id)) }}>
              {shown.results[row]}
            </span>
          </div>
          {factors.map((factor, index) => (
            <div key={factor.derivative.by} className={styles.term}>
              <span className={styles.sign}>{index === 0 ? "=" : "·"}</span>
              <Derivative of={factor.derivative.of} by={factor.derivative.by} />
              <span className={styles.sign}>{index === 0 ? "=" : "×"}</span>
              <span className={styles.number} style={{ color: inkOf(hueOf(factor.quantity)) }}>
                {bracketed(numbers.shift() ?? "")}
              </span>
              <span className={styles.meaning} data-own={isShared(factor) ? undefined : ""}>
                {"= "}
                <FactorMeaning factor={factor} short={false} />
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

const isSame = (one: Factor, other: Factor) =>
  one.derivative.of === other.derivative.of && one.derivative.by === other.derivative.by;

/** The products of numbers in a row, so many for each. */
function productsOf(values: readonly number[], lengths: readonly number[]): readonly number[] {
  const left = [...values];
  return lengths.map((length) => left.splice(0, length).reduce((product, value) => product * value, 1));
}
