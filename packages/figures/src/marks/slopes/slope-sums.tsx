"use client";

import { bracketed, hueOf, inkOf, type QuantityId } from "@nn/notation";
import { Fragment } from "react";
import type { Crossing } from "../../model/crossings.ts";
import { Derivative } from "../../tables/fraction.tsx";
import { type ShownSlopes, unsigned } from "./shown-slopes.ts";
import { words } from "./slopes.en.ts";
import styles from "./slopes.module.css";

/** The slopes multiplied, and the same measured by the nudge itself. */
export function SlopeSums({
  of,
  crossings,
  shown,
}: {
  readonly of: QuantityId;
  readonly crossings: readonly Crossing[];
  readonly shown: ShownSlopes;
}) {
  const { slopes, derivative, changes, measured, gap } = shown;
  return (
    <div className={styles.sums}>
      <p className={styles.product} data-q-group="">
        <Derivative of="C" by={of} short />
        <span>
          {" = "}
          {crossings.map(({ factor }, index) => (
            <Fragment key={factor.derivative.of}>
              {index > 0 && " × "}
              <span style={{ color: inkOf(hueOf(factor.quantity)) }}>{bracketed(slopes[index] ?? "")}</span>
            </Fragment>
          ))}
          {" = "}
          <strong>{derivative}</strong>
        </span>
      </p>
      <p className={styles.measured}>
        {words.measured(`${unsigned(changes.at(-1) ?? "")} ÷ ${bracketed(unsigned(changes[0] ?? ""))} = ${measured}`)}{" "}
        {gap === undefined ? words.same : words.gap(gap)}
      </p>
    </div>
  );
}
