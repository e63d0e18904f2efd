"use client";

import { DECIMALS, fixedNumber, type QuantityId, shownNumber } from "@nn/notation";
import { decimalsWithRoom } from "../layout/network/index.ts";
import { useModel, useModelState, useValue } from "../lesson/use-model.tsx";

/** The number of a quantity as a network writes it: with more decimals where a sum beside it would not come out. */
export function useDrawnNumber(q: QuantityId, decimals: number): string {
  const { isFixed } = useModel();
  const value = useValue(q);
  // What does not change is written in full.
  const base = isFixed ? DECIMALS : decimals;
  const wanted = useModelState(({ reading }) => reading.drawn(base)(q));
  const shown = decimalsWithRoom(value, wanted, base);
  return isFixed ? fixedNumber(value, shown) : shownNumber(value, shown);
}
