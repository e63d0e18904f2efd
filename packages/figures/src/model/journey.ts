import type { Factor } from "@nn/core";
import { idOf, type QuantityId } from "@nn/notation";
import type { InView } from "./in-view.ts";
import type { Nudge } from "./nudge.ts";
import { valuesUnder } from "./under-nudge.ts";

/** One quantity on the nudge's way to the cost. */
export interface Stop {
  readonly id: QuantityId;
  readonly before: number;
  readonly after: number;
  /** The real change: after − before. */
  readonly change: number;
  /** What the derivatives predict: the nudge times every factor up to here, added up over all ways. */
  readonly predicted: number;
}

/** From one stop to another that is computed from it. */
export interface Link {
  /** ∂next/∂this, as computed by the engine. */
  readonly factor: Factor;
  /** Change of the next over change of this; undefined if this does not change, or is not the only cause. */
  readonly ratio: number | undefined;
}

/** What the nudge does, for the example in view. */
export interface Journey {
  /** Every quantity that the nudge reaches, causes before effects: w, z, a, …, C. */
  readonly stops: readonly Stop[];
  readonly links: readonly Link[];
  /** How many ways lead from the nudge to the cost. With one, link n leads from stop n to the next. */
  readonly pathCount: number;
  /** ∂C/∂(the nudged quantity), the engine's own number. */
  readonly derivative: number;
  /** ΔC over the nudge. */
  readonly ratio: number;
}

/**
 * Follows a nudge to the cost. If there are more paths than the engine lists, only the nudge and the cost are stops.
 * @throws as the engine does, if the nudged quantity does not exist
 */
export function journeyOf(inView: InView, nudge: Nudge): Journey {
  const { value: derivative, paths, pathCount } = inView.trace(nudge.quantity);
  const [before, after] = [inView.values, valuesUnder(inView, nudge)];
  const factors = distinct(paths.map((path) => path.factors));
  const ids = [...new Set([nudge.quantity, ...factors.map(({ derivative }) => derivative.of), idOf.C])];
  const predicted = predictionOf(nudge, factors, derivative);
  const stops = ids.map((id): Stop => {
    const [from, to] = [before.of(id), after.of(id)];
    // The nudge itself is exact; (w + Δ) − w would add rounding.
    const change = id === nudge.quantity ? nudge.by : to - from;
    return { id, before: from, after: to, change, predicted: predicted(id) };
  });
  const changeOf = new Map(stops.map(({ id, change }) => [id, change]));
  const links = factors.map((factor): Link => {
    const { of, by } = factor.derivative;
    const isOnlyCause = factors.filter((other) => other.derivative.of === of).length === 1;
    const [cause, effect] = [changeOf.get(by) ?? 0, changeOf.get(of) ?? 0];
    return { factor, ratio: isOnlyCause && cause !== 0 ? effect / cause : undefined };
  });
  return { stops, links, pathCount, derivative, ratio: (after.of(idOf.C) - before.of(idOf.C)) / nudge.by };
}

/** What a nudge does to the cost: ΔC, and ΔC over the nudge. */
export function costUnder(before: InView, nudge: Nudge): { readonly change: number; readonly ratio: number } {
  const change = valuesUnder(before, nudge).of(idOf.C) - before.values.of(idOf.C);
  return { change, ratio: change / nudge.by };
}

/** The factors of all paths, each once, those that come first in their path before the others. */
function distinct(paths: readonly (readonly Factor[])[]): readonly Factor[] {
  if (paths.length === 1) return paths[0] ?? [];
  const found = new Map<string, Factor>();
  const longest = paths[0]?.length ?? 0;
  for (let place = 0; place < longest; place++)
    for (const path of paths) {
      const factor = path[place];
      if (factor) found.set(`${factor.derivative.of} ${factor.derivative.by}`, factor);
    }
  return [...found.values()];
}

/** What the derivatives predict for each quantity: all that arrives, each times its factor. */
function predictionOf({ quantity, by }: Nudge, factors: readonly Factor[], derivative: number) {
  const predicted = new Map<QuantityId, number>([[quantity, by]]);
  for (const { derivative: link, value } of factors) {
    const arriving = (predicted.get(link.by) ?? 0) * value;
    const known = predicted.get(link.of);
    predicted.set(link.of, known === undefined ? arriving : known + arriving);
  }
  return (id: QuantityId) => predicted.get(id) ?? by * derivative;
}
