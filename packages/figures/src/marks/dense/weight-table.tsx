"use client";

import { idOf, type QuantityId, shownNumber } from "@nn/notation";
import { type KeyboardEvent, useState } from "react";
import { biasColumn, type Cell, cellAfterKey, idAt, sumColumn, type WeightGrid } from "../../layout/weight-grid.ts";
import { spokenValue, useNames } from "../../lesson/names.ts";
import { Letter } from "../../lesson/symbol.tsx";
import { useChoose } from "../../lesson/use-chosen.ts";
import { useModel, useValue } from "../../lesson/use-model.tsx";
import { words } from "./layer.en.ts";
import { ParameterCell } from "./parameter-cell.tsx";
import { useLayer } from "./use-layer.ts";
import styles from "./weight-table.module.css";

/**
 * The weights of a layer as a table that keys walk through: a row for each neuron they lead into, a column for each they
 * come from, then bias and weighted sum. It is one tab stop.
 */
export function WeightTable() {
  const model = useModel();
  const { grid, at: chosen, told } = useLayer();
  const choose = useChoose();
  const [remark, setRemark] = useState("");
  // A weighted sum can be reached, but not chosen.
  const [sumReached, reachSum] = useState<number | undefined>();
  const stop: Cell = sumReached === undefined ? chosen : { row: sumReached, column: sumColumn(grid) };

  const reach = (cell: Cell) => {
    const isSum = cell.column === sumColumn(grid);
    reachSum(isSum ? cell.row : undefined);
    if (!isSum) choose(idAt(grid, cell));
  };
  const walk = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = cellAfterKey(grid, stop, event.key);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    reach(next);
    // Rows and columns have a heading each.
    const cell = event.currentTarget.rows.item(next.row + 1)?.cells.item(next.column + 1);
    (cell?.querySelector<HTMLElement>("[tabindex]") ?? cell)?.focus();
  };
  const cellProps = (j: number, at: number) => ({
    q: idAt(grid, { row: j, column: at }),
    isStop: stop.row === j && stop.column === at,
    onReach: () => reach({ row: j, column: at }),
  });
  const partTold = (j: number, at: number) => (told.column !== at ? undefined : told.row === j ? "itself" : "column");
  return (
    <div>
      <table
        className={styles.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: keys walk through the cells of this table
        role="grid"
        aria-label={words.table}
        onKeyDown={walk}
        // The table chooses; what is chosen need not be lit too.
        onFocus={(event) => event.stopPropagation()}
        onBlur={model.settle}
      >
        <Heads grid={grid} column={told.column} />
        <tbody>
          {Array.from({ length: grid.rows }, (_, j) => (
            // rows never change places
            <tr key={j} data-told={told.row === j || undefined}>
              <Head scope="row" q={idOf.a(grid.layer, j)} />
              {Array.from({ length: sumColumn(grid) }, (_, at) => (
                <td key={at} data-q={idAt(grid, { row: j, column: at })} data-told={partTold(j, at)}>
                  <ParameterCell
                    {...cellProps(j, at)}
                    isChosen={chosen.row === j && chosen.column === at}
                    say={setRemark}
                  />
                </td>
              ))}
              <SumCell {...cellProps(j, sumColumn(grid))} part={partTold(j, sumColumn(grid))} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.remark} role="status">
        {remark}
      </p>
    </div>
  );
}

function Heads({ grid, column }: { readonly grid: WeightGrid; readonly column: number | undefined }) {
  const each = Array.from({ length: grid.sources }, (_, k) => k);
  return (
    <thead>
      <tr>
        <td className={styles.corner}>
          <span>{words.from}</span>
          <span>{words.into}</span>
        </td>
        {each.map((k) => (
          <Head key={k} scope="col" q={idOf.a(grid.layer - 1, k)} isTold={column === k} />
        ))}
        <th scope="col" className="q-b" data-told={column === biasColumn(grid) || undefined}>
          {words.bias}
        </th>
        <th scope="col" className="q-z" data-told={column === sumColumn(grid) || undefined}>
          {words.sum}
        </th>
      </tr>
    </thead>
  );
}

interface CellProps {
  readonly q: QuantityId;
  readonly part: "itself" | "column" | undefined;
  readonly isStop: boolean;
  readonly onReach: () => void;
}

/** A neuron at the head of its row or column: its name, and its activation below. */
function Head({
  scope,
  q,
  isTold = false,
}: {
  readonly scope: "row" | "col";
  readonly q: QuantityId;
  readonly isTold?: boolean;
}) {
  const value = useValue(q);
  return (
    <th scope={scope} data-q={q} data-told={isTold || undefined}>
      <span className={styles.full}>
        <Letter q={q} />
      </span>
      <span className={styles.brief}>
        <Letter q={q} short />
      </span>
      <span className={`${styles.activation} q-a`}>{shownNumber(value)}</span>
    </th>
  );
}

/** The weighted sum at the end of its row: keys reach it, but it follows from the others. */
function SumCell({ q, part, isStop, onReach }: CellProps) {
  const value = useValue(q);
  const { spoken } = useNames();
  return (
    <td
      data-q={q}
      data-told={part}
      className="q-z"
      aria-label={spokenValue(spoken(q), value)}
      tabIndex={isStop ? 0 : -1}
      onFocus={onReach}
    >
      {shownNumber(value)}
    </td>
  );
}
