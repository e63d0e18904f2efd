"use client";

import { idOf } from "@nn/notation";
import { Letter } from "../../lesson/symbol.tsx";
import { useModelState } from "../../lesson/use-model.tsx";
import { shownCost } from "../../model/shown-rows.ts";
import styles from "./layer-figure.module.css";

/** The cost of the example in view as the sum of the squared gaps of all outputs, with shown numbers that give it. */
export function CostRow() {
  const { values, network } = useModelState(({ reading }) => reading);
  const last = network.layers.length;
  const { outputs, targets, result } = shownCost(network, values);
  return (
    <p className={styles.sum}>
      <span className={styles.result} data-q={idOf.C}>
        <Letter q={idOf.C} />
      </span>
      {" = "}
      {outputs.map((output, j) => (
        <span key={j}>
          {j > 0 && " + "}
          <span className={styles.gap}>
            {"("}
            <span className="q-a" data-q={idOf.a(last, j)}>
              {output}
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
      <strong className="q-c">{result}</strong>
    </p>
  );
}
