"use client";

import { inkOf, type QuantityId, shownMean } from "@nn/notation";
import { useModelState } from "../../lesson/use-model.tsx";
import { Derivative } from "../../tables/fraction.tsx";
import styles from "./averaging.module.css";

/** The mean in one line, with shown numbers that give the shown result. */
export function MeanSum({ of, slopes }: { readonly of: QuantityId; readonly slopes: readonly number[] }) {
  const slope = useModelState(({ reading }) => reading.mean.of(of));
  const { terms, result } = shownMean(slopes, slope);
  const sum = terms.map((term, index) =>
    index === 0 ? term : term.startsWith("−") ? ` − ${term.slice(1)}` : ` + ${term}`,
  );
  return (
    <p className={styles.sum} data-q-group="">
      <Derivative of="C" by={of} isFirst />
      <span>
        {" = "}
        {terms.length > 1 ? `(${sum.join("")}) ÷ ${terms.length}` : sum[0]}
        {" = "}
        <strong style={{ color: inkOf("w") }}>{result}</strong>
      </span>
    </p>
  );
}
