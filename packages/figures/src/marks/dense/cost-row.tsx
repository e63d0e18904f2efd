"use client";

import { idOf, knobNumber, readBack, shownTogether } from "@nn/notation";
import { Letter } from "../../lesson/symbol.tsx";
import { useModelState } from "../../lesson/use-model.tsx";
import styles from "./layer-figure.module.css";

/** The cost of the example in view as the sum of the squared gaps of all outputs, with shown numbers that give it. */
export function CostRow() {
  const { values, network } = useModelState(({ reading }) => reading);
  const last = network.layers.length;
  const each = Array.from({ length: network.sizes[last] ?? 0 }, (_, j) => j);
  const targets = each.map((j) => knobNumber(values.of(idOf.y(j))));
  const { values: numbers, results } = shownTogether(
    each.map((j) => values.of(idOf.a(last, j))),
    [values.of(idOf.C)],
    (shown) => [shown.reduce((sum, a, j) => sum + (a - readBack(targets[j] ?? "")) ** 2, 0)],
  );
  return (
    <p className={styles.sum}>
      <span className={styles.result} data-q={idOf.C}>
        <Letter q={idOf.C} />
      </span>
      {" = "}
      {each.map((j) => (
        <span key={j}>
          {j > 0 && " + "}
          <span className={styles.gap}>
            {"("}
            <span className="q-a" data-q={idOf.a(last, j)}>
              {numbers[j]}
            </span>
            {" − "}
            <span className="q-y" data-q={idOf.y(j)}>
              {targets[j]}
            </span>
            {")²"}
          </span>
        </span>
      ))}
      {" = "}
      <strong className="q-c">{results[0]}</strong>
    </p>
  );
}
