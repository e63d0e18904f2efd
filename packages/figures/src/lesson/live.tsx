"use client";

import { hueOf, quantityId, shownNumber } from "@nn/notation";
import styles from "./live.module.css";
import { useModelState, useValue } from "./use-model.tsx";

/** The current value of a quantity, in a sentence. */
export function Live({ q, decimals = 3 }: { readonly q: string; readonly decimals?: number }) {
  const id = quantityId(q);
  const value = useValue(id);
  return <span className={`${styles.live} q-${hueOf(id)}`}>{shownNumber(value, decimals)}</span>;
}

/** The current derivative of the cost with respect to the nudged quantity, in a sentence. */
export function LiveDerivative({ decimals = 3 }: { readonly decimals?: number }) {
  const derivative = useModelState(({ reading }) => reading.journey?.derivative);
  const quantity = useModelState(({ setup }) => setup.nudge?.quantity);
  if (derivative === undefined || quantity === undefined) return null;
  return <span className={`${styles.live} q-${hueOf(quantity)}`}>{shownNumber(derivative, decimals)}</span>;
}
