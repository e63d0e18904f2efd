"use client";

import { inkOf, type QuantityId, shownNumber } from "@nn/notation";
import { useModelState } from "../../lesson/use-model.tsx";
import { words } from "./averaging.en.ts";
import styles from "./averaging.module.css";
import { SlopeArrow } from "./slope-arrow.tsx";

/** The foot of the table: the mean slope, which is what the network follows. */
export function MeanRow({ of, scale }: { readonly of: QuantityId; readonly scale: number }) {
  const slope = useModelState(({ reading }) => reading.mean.of(of));
  const shown = shownNumber(slope, 3, true);
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {words.mean}
        </th>
        <td className={styles.cost} />
        <td className={styles.arrow}>
          <SlopeArrow slope={slope} scale={scale} isMean />
        </td>
        <td className={styles.value} style={{ color: inkOf("w") }}>
          <strong>{shown}</strong>
          <span role="status" className="visually-hidden">
            {words.meanIs(shown)}
          </span>
        </td>
      </tr>
    </tfoot>
  );
}

const SCALES = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100] as const;

/** The slope that fills an arrow's half of the cell: a round number, so that it seldom changes while one drags. */
export function arrowScale(slopes: readonly number[]): number {
  const most = Math.max(...slopes.map(Math.abs));
  return SCALES.find((scale) => most <= scale) ?? most;
}
