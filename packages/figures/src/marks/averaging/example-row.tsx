"use client";

import type { QuantityValues } from "@nn/core";
import { idOf, inkOf, markOf, shownNumber, washOf } from "@nn/notation";
import { useModel } from "../../lesson/use-model.tsx";
import { withLeftOut } from "../../model/changes.ts";
import { words } from "./averaging.en.ts";
import styles from "./averaging.module.css";
import { SlopeArrow } from "./slope-arrow.tsx";
import { SmallNetwork } from "./small-network.tsx";

/** One example: what comes in, what the network says and should say, what it costs, and which way it pulls. */
export function ExampleRow({
  index,
  values,
  last,
  slope,
  cost,
  scale,
  isOut,
  isLast,
  isPointed,
  onPoint,
}: {
  readonly index: number;
  readonly values: QuantityValues;
  /** The layer of the output. */
  readonly last: number;
  readonly slope: number;
  readonly cost: number;
  /** The slope that fills half of the arrow's cell. */
  readonly scale: number;
  readonly isOut: boolean;
  /** Whether it alone is counted, and so has to stay. */
  readonly isLast: boolean;
  readonly isPointed: boolean;
  readonly onPoint: (index: number | undefined) => void;
}) {
  const model = useModel();
  const mustStay = isLast && !isOut;
  return (
    <tr
      className={styles.row}
      data-out={isOut || undefined}
      data-pointed={isPointed || undefined}
      onPointerEnter={() => onPoint(index)}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(index)}
      onBlur={() => onPoint(undefined)}
    >
      <th scope="row">
        <button
          type="button"
          className={styles.number}
          aria-pressed={!isOut}
          aria-disabled={mustStay || undefined}
          title={mustStay ? words.mustStay : undefined}
          onClick={() => {
            model.change((setup) => withLeftOut(setup, index, !isOut));
            model.settle();
          }}
        >
          <span className="visually-hidden">{words.counted} </span>
          {index}
        </button>
      </th>
      <td>
        <SmallNetwork
          input={values.of(idOf.a(0, 0))}
          weightedSum={values.of(idOf.z(last, 0))}
          output={values.of(idOf.a(last, 0))}
          target={values.of(idOf.y(0))}
        />
      </td>
      <td className={styles.cost} style={{ color: inkOf("c") }}>
        <svg width="12" height="36" aria-hidden="true">
          <rect width="12" height="36" fill={washOf("c")} />
          <rect width="12" height={36 * Math.min(1, cost)} y={36 * (1 - Math.min(1, cost))} fill={markOf("c")} />
        </svg>
        {shownNumber(cost)}
      </td>
      <td className={styles.arrow}>
        <SlopeArrow slope={slope} scale={scale} />
      </td>
      <td className={styles.value} style={{ color: inkOf("w") }}>
        {shownNumber(slope, 3, true)}
      </td>
    </tr>
  );
}
