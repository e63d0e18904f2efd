import type { ActivationName } from "@nn/core";
import type { QuantityId } from "@nn/notation";
import { MOST_STEPS } from "./descent.ts";
import { withFunctions } from "./functions.ts";
import { clampNudge } from "./nudge.ts";
import { withSetting } from "./settings.ts";
import type { Setup } from "./setup.ts";
import { begunHere, runIn } from "./walking.ts";

/** How large a nudge is where none has been yet. */
const FIRST_NUDGE = 0.1;

/** The nudge made larger or smaller, within what a nudge may be. Without one nothing changes. */
export function withNudge(setup: Setup, by: number): Setup {
  const { nudge } = setup;
  const kept = clampNudge(by);
  return nudge === undefined || nudge.by === kept ? setup : { ...setup, nudge: { ...nudge, by: kept } };
}

/** The nudge put on another quantity, or taken away. Its size stays. */
export function withNudgeOn(setup: Setup, quantity: QuantityId | undefined): Setup {
  if (quantity === setup.nudge?.quantity) return setup;
  return { ...setup, nudge: quantity === undefined ? undefined : { quantity, by: setup.nudge?.by ?? FIRST_NUDGE } };
}

/** Another example in view. */
export const withView = (setup: Setup, inView: number): Setup =>
  inView === setup.inView || !setup.examples[inView] ? setup : { ...setup, inView };

/** An example left out of the means, or counted again. The last that is counted stays. */
export function withLeftOut(setup: Setup, index: number, isOut: boolean): Setup {
  const { examples, leftOut } = setup;
  if (!examples[index] || leftOut.includes(index) === isOut) return setup;
  const next = isOut ? [...leftOut, index].sort((one, other) => one - other) : leftOut.filter((at) => at !== index);
  return next.length === examples.length ? setup : { ...begunHere(setup), leftOut: next };
}

/** The page at another step of its descent; steps not walked yet are walked, as far as there are any. */
export function withStep(setup: Setup, step: number): Setup {
  const { descent } = setup;
  if (!descent) return setup;
  const at = Math.min(MOST_STEPS, Math.max(0, step));
  const next = { ...setup, descent: { ...descent, at, walked: Math.max(descent.walked, at) } };
  const run = runIn(next);
  if (!run) return setup;
  const taken = run.points.length - 1;
  // One step more than could be taken: that is how a descent that has diverged is known.
  const walked = Math.min(next.descent.walked, run.end.kind === "diverged" ? taken + 1 : taken);
  if (run.present === descent.at && walked === descent.walked) return setup;
  return { ...setup, descent: { ...descent, at: run.present, walked } };
}

export const LEARNING_RATES = { min: 0.001, max: 100 } as const;

/** The same number of steps, walked at another rate. */
export function withLearningRate(setup: Setup, rate: number): Setup {
  const { descent } = setup;
  const learningRate = Math.min(LEARNING_RATES.max, Math.max(LEARNING_RATES.min, rate));
  if (!descent || Number.isNaN(rate) || learningRate === descent.learningRate) return setup;
  return withStep({ ...setup, descent: { ...descent, learningRate } }, descent.at);
}

/** The same number of steps from the same beginning, along other parameters. */
export function withAlong(setup: Setup, along: readonly QuantityId[]): Setup {
  const { descent } = setup;
  if (!descent || along.join() === descent.along?.join()) return setup;
  return withStep({ ...setup, descent: { ...descent, along } }, descent.at);
}

/** Several quantities set at once: a place on a map, say. */
export const withSettings = (setup: Setup, settings: Iterable<readonly [QuantityId, number]>): Setup =>
  [...settings].reduce((next, [id, value]) => withSetting(next, id, value), setup);

/** A control hidden, or shown again. */
export function withHidden(setup: Setup, name: string, isHidden: boolean): Setup {
  const { hidden } = setup;
  if (hidden.includes(name) === isHidden) return setup;
  return { ...setup, hidden: isHidden ? [...hidden, name] : hidden.filter((other) => other !== name) };
}

/** Every neuron with this activation function. A descent begins anew from here. */
export function withFunction(setup: Setup, name: ActivationName): Setup {
  const { layers } = setup.network;
  if (layers.every(({ activation }) => activation === name)) return setup;
  const here = begunHere(setup);
  return {
    ...here,
    network: withFunctions(
      here.network,
      layers.map(() => name),
    ),
  };
}
