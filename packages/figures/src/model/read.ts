import { type Factor, type QuantityValues, trace, valuesOf, withParameters } from "@nn/core";
import { idOf, type QuantityId } from "@nn/notation";
import type { Setup } from "./setup.ts";

/** One quantity on the nudge's way to the cost. */
export interface Stop {
  readonly id: QuantityId;
  readonly before: number;
  readonly after: number;
  /** What really changes: after − before. */
  readonly change: number;
  /** What the derivatives predict: the nudge times every factor up to here. */
  readonly predicted: number;
}

/** From one stop to the next. */
export interface Link {
  /** ∂next/∂this, as the engine worked it out. */
  readonly factor: Factor;
  /** Change of the next over change of this; undefined where this does not change at all. */
  readonly ratio: number | undefined;
}

/** Every number of the page, worked out from one setup in one go, so that all views agree. */
export interface Reading {
  readonly values: QuantityValues;
  /** The nudge's journey: w, z, a, …, C, and the links between. */
  readonly stops: readonly Stop[];
  readonly links: readonly Link[];
  /** ∂C/∂(the nudged quantity), the engine's own number. */
  readonly derivative: number;
  /** ΔC over the nudge. */
  readonly ratio: number;
}

/** Works everything out. @throws as the engine does, if the setup is not consistent */
export function readSetup(setup: Setup): Reading {
  const { network, example, nudge } = setup;
  const values = valuesOf(network, example);
  const { value: derivative, paths } = trace(network, example, nudge.quantity);
  const nudged = withParameters(network, { [nudge.quantity]: values.of(nudge.quantity) + nudge.by });
  const after = valuesOf(nudged, example);
  const factors = paths.length === 1 ? (paths[0]?.factors ?? []) : [];
  const ids = [nudge.quantity, ...factors.map((factor) => factor.derivative.of)];
  let predicted = nudge.by;
  const stops = ids.map((id, index): Stop => {
    if (index > 0) predicted *= factors[index - 1]?.value ?? 0;
    const [from, to] = [values.of(id), after.of(id)];
    // The nudge itself is exact; (w + Δ) − w would bring its rounding along.
    return { id, before: from, after: to, change: index === 0 ? nudge.by : to - from, predicted };
  });
  const links = factors.map((factor, index): Link => {
    const [by, of] = [stops[index]?.change ?? 0, stops[index + 1]?.change ?? 0];
    return { factor, ratio: by === 0 ? undefined : of / by };
  });
  const costChange = after.of(idOf.C) - values.of(idOf.C);
  return { values, stops, links, derivative, ratio: costChange / nudge.by };
}

/** The reading of the same setup under another nudge. */
export const ratioUnder = (setup: Setup, by: number): { readonly change: number; readonly ratio: number } => {
  const { ratio } = readSetup({ ...setup, nudge: { ...setup.nudge, by } });
  return { ratio, change: ratio * by };
};
