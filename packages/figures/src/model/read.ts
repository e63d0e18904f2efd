import { costOf, type Factor, forward, type Network, trace, withParameters } from "@nn/core";
import { type Setup, settableIds, settingOf } from "./setup.ts";

/** One quantity on the nudge's way to the cost. */
export interface Stop {
  readonly id: string;
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
  /** By quantity id: w, b, x, z, a, y, C. */
  readonly values: Readonly<Record<string, number>>;
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
  const { network, nudge } = setup;
  const values = valuesOf(setup);
  const { value: derivative, paths } = trace(network, setup.example, nudge.quantity);
  const before = values[nudge.quantity] ?? Number.NaN;
  const after = valuesOf({ ...setup, network: nudgedNetwork(network, nudge.quantity, before + nudge.by) });
  const factors = paths.length === 1 ? (paths[0]?.factors ?? []) : [];
  const ids = [nudge.quantity, ...factors.map((factor) => factor.derivative.of)];
  let predicted = nudge.by;
  const stops = ids.map((id, index): Stop => {
    if (index > 0) predicted *= factors[index - 1]?.value ?? 0;
    const [from, to] = [values[id] ?? Number.NaN, after[id] ?? Number.NaN];
    // The nudge itself is exact; (w + Δ) − w would bring its rounding along.
    return { id, before: from, after: to, change: index === 0 ? nudge.by : to - from, predicted };
  });
  const links = factors.map((factor, index): Link => {
    const [by, of] = [stops[index]?.change ?? 0, stops[index + 1]?.change ?? 0];
    return { factor, ratio: by === 0 ? undefined : of / by };
  });
  const costChange = (after.C ?? Number.NaN) - (values.C ?? Number.NaN);
  return { values, stops, links, derivative, ratio: costChange / nudge.by };
}

/** The reading of the same setup under another nudge. */
export const ratioUnder = (setup: Setup, by: number): { readonly change: number; readonly ratio: number } => {
  const { ratio } = readSetup({ ...setup, nudge: { ...setup.nudge, by } });
  return { ratio, change: ratio * by };
};

const nudgedNetwork = (network: Network, id: string, value: number) => withParameters(network, { [id]: value });

function valuesOf(setup: Setup): Readonly<Record<string, number>> {
  const { network, example } = setup;
  const pass = forward(network, example.input);
  const values: Record<string, number> = { C: costOf(network, [example]) };
  for (const id of settableIds(setup)) values[id] = settingOf(setup, id);
  network.sizes.forEach((size, layer) => {
    if (layer === 0) return;
    for (let j = 0; j < size; j++) {
      values[`z${layer}.${j}`] = pass.z(layer, j);
      values[`a${layer}.${j}`] = pass.a(layer, j);
    }
  });
  return values;
}
