"use client";

import { fixedNumber, hueOf, inkOf, type QuantityId, shownNumber } from "@nn/notation";
import { useModel, useValue } from "../lesson/use-model.tsx";

/** The number after a letter in a drawing; nothing where the page shows letters alone. */
export function ShownValue({
  q,
  decimals,
  ...place
}: {
  readonly q: QuantityId;
  readonly decimals: number;
  readonly dx?: number;
  readonly fontSize?: number;
}) {
  const { showsValues, isFixed } = useModel();
  const value = useValue(q);
  if (!showsValues) return null;
  return (
    <tspan fill={inkOf(hueOf(q))} {...place}>
      {isFixed ? fixedNumber(value) : shownNumber(value, decimals)}
    </tspan>
  );
}
