"use client";

import { bracketed, hueOf, idOf, knobNumber, readBack, shownTogether } from "@nn/notation";
import { idAt, type WeightGrid } from "../../layout/weight-grid.ts";
import { Letter } from "../../lesson/symbol.tsx";
import { useModelState } from "../../lesson/use-model.tsx";
import styles from "./layer-figure.module.css";

/**
 * The weighted sum of one neuron, term by term, with shown numbers that give the shown result. The weights are shown as
 * they are set, so it is the activations that get more decimals where three would lead elsewhere.
 */
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
  const { values } = useModelState(({ reading }) => reading);
  const { layer, sources } = grid;
  const each = Array.from({ length: sources }, (_, k) => k);
  const weights = each.map((k) => knobNumber(values.of(idOf.w(layer, row, k))));
  const bias = knobNumber(values.of(idOf.b(layer, row)));
  const { values: numbers, results } = shownTogether(
    each.map((k) => values.of(idOf.a(layer - 1, k))),
    [values.of(idOf.z(layer, row))],
    (shown) => [shown.reduce((sum, a, k) => sum + readBack(weights[k] ?? "") * a, readBack(bias))],
  );
  const sum = idOf.z(layer, row);
  return (
    <p className={styles.sum}>
      <span className={styles.result} data-q={sum}>
        <Letter q={sum} />
      </span>
      {" = "}
      {each.map((k) => (
        <span key={k}>
          {k > 0 && " + "}
          <span className={styles.term} data-q={idOf.w(layer, row, k)} data-told={column === k || undefined}>
            <span className="q-w">{bracketed(weights[k] ?? "")}</span>
            {" × "}
            <span className={`q-${hueOf(idOf.a(layer - 1, k))}`}>{bracketed(numbers[k] ?? "")}</span>
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
      <strong className="q-z">{results[0]}</strong>
    </p>
  );
}
