"use client";

import { parameterValue } from "@nn/core";
import { bracketed, decimalsOf, hueOf, inkOf, type QuantityId, shownNumber, shownStep } from "@nn/notation";
import { QuantitySymbol } from "../../lesson/symbol.tsx";
import { useModelState } from "../../lesson/use-model.tsx";
import { words } from "./descent.en.ts";
import styles from "./descent.module.css";

/** The learning rate in full, because a sum has to come out with it. */
export const shownRate = (rate: number): string => shownNumber(rate, Math.max(2, decimalsOf(rate, 6)));

/** The next step of one parameter, with shown numbers that give the shown result. */
export function StepSum({ of, next }: { readonly of: QuantityId; readonly next: number | undefined }) {
  const value = useModelState(({ reading }) => parameterValue(reading.network, of));
  const slope = useModelState(({ reading }) => reading.mean.of(of));
  const rate = useModelState(({ setup }) => setup.descent?.learningRate);
  if (next === undefined || rate === undefined) return null;
  const shown = shownStep(value, shownRate(rate), slope, next);
  const color = inkOf(hueOf(of));
  return (
    <p className={styles.sum} data-q-group="">
      <span>
        {words.next} <QuantitySymbol q={of} isFirst />
      </span>
      <span>
        {" = "}
        <span style={{ color }}>{shown.start}</span>
        {` − ${shownRate(rate)} × `}
        <span style={{ color }}>{bracketed(shown.slope)}</span>
        {" = "}
        <strong style={{ color }}>{shown.result}</strong>
      </span>
    </p>
  );
}
