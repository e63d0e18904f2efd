"use client";

import { decimalsOf, readBack, shownNumber, shownQuotient } from "@nn/notation";
import { Children } from "react";
import { Letter } from "../lesson/symbol.tsx";
import { useIsHidden, useModel, useModelState } from "../lesson/use-model.tsx";
import { costUnder } from "../model/journey.ts";
import { Derivative } from "./fraction.tsx";
import styles from "./ratio-table.module.css";
import { words } from "./tables.en.ts";

/** The digits are the point of the table, so it has more of them than a figure. */
const DECIMALS = 5;
const SIZES = [0.5, 0.1, 0.01, 0.001];

/**
 * ΔC/Δw beside ∂C/∂w while the nudge shrinks: rows of fixed sizes, and the nudge of the figure among them. Each shown
 * change over its shown nudge gives the shown ratio, and the gap is the difference of the two shown numbers.
 */
export function RatioTable() {
  const model = useModel();
  const reading = useModelState((state) => state.reading);
  const nudge = useModelState(({ setup }) => setup.nudge);
  const isStill = useIsHidden("nudge");
  if (!reading.journey || !nudge) return null;
  const { quantity, by: present } = nudge;
  const side = Math.sign(present);
  const sizes = [...new Set([...SIZES, Math.abs(present)])].sort((one, other) => other - one);
  const rows = sizes.map((size) => {
    const by = side * size;
    return { by, ...costUnder(reading, { quantity, by }) };
  });
  const shownDerivative = shownNumber(reading.journey.derivative, DECIMALS);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            Δ<Letter q={quantity} />
          </th>
          <th scope="col">
            Δ<Letter q="C" />
          </th>
          <th scope="col">
            Δ<Letter q="C" /> / Δ<Letter q={quantity} />
          </th>
          <th scope="col">
            {Children.toArray(
              words.gap((text) => (
                <span key="to" className={styles.wide}>
                  {text}
                </span>
              )),
            )}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ by, change, ratio }) => {
          const { dividend, result } = shownQuotient(change, by, ratio, DECIMALS);
          const isPresent = by === present;
          const size = shownNumber(by, decimalsOf(Math.abs(by), 3), true);
          return (
            <tr key={by} className={isPresent ? styles.present : undefined} aria-current={isPresent || undefined}>
              <th scope="row">
                {isStill ? (
                  size
                ) : (
                  <button type="button" onClick={() => model.send(by)}>
                    {size}
                  </button>
                )}
              </th>
              <td className="q-c">{dividend}</td>
              <td>{result}</td>
              <td>{shownNumber(Math.abs(readBack(result) - readBack(shownDerivative)), DECIMALS)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2} data-q-group="">
            <Derivative of="C" by={quantity} isFirst />
            <span className={styles.name}>{words.derivative}</span>
          </th>
          <td>{shownDerivative}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
