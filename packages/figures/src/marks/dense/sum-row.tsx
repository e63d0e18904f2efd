"use client";

import { bracketed, hueOf, idOf } from "@nn/notation";
import { idAt, type WeightGrid } from "../../layout/weight-grid.ts";
import { Letter } from "../../lesson/symbol.tsx";
import { useModelState } from "../../lesson/use-model.tsx";
import { shownWeightedSum } from "../../model/shown-rows.ts";
import styles from "./layer-figure.module.css";

/** The weighted sum of one neuron, term by term, with shown numbers that give the shown result. */
export function SumRow({
  grid,
  row,
  column,
}: {
  readonly grid: WeightGrid;
  readonly row: number;
  /** Of the term that is told of, if one is. */
  readonly column: number | undefined;
}) {
  const { values, network } = useModelState(({ reading }) => reading);
  const { layer, sources } = grid;
  const { weights, activations, bias, result } = shownWeightedSum(network, values, layer, row);
  const sum = idOf.z(layer, row);
  return (
    <p className={styles.sum}>
      <span className={styles.result} data-q={sum}>
        <Letter q={sum} />
      </span>
      {" = "}
      {weights.map((weight, k) => (
        <span key={k}>
          {k > 0 && " + "}
          <span className={styles.term} data-q={idOf.w(layer, row, k)} data-told={column === k || undefined}>
            <span className="q-w">{bracketed(weight)}</span>
            {" × "}
            <span className={`q-${hueOf(idOf.a(layer - 1, k))}`}>{bracketed(activations[k] ?? "")}</span>
          </span>
        </span>
      ))}
      {" + "}
      <span
        className={`${styles.term} q-b`}
        data-q={idAt(grid, { row, column: sources })}
        data-told={column === sources || undefined}
      >
        {bracketed(bias)}
      </span>
      {" = "}
      <strong className="q-z">{result}</strong>
    </p>
  );
}
