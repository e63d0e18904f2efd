import { parameterNames } from "@nn/core";
import { quantityIds } from "@nn/notation";
import { LEARNING_RATES } from "./changes.ts";
import { type Descent, MOST_STEPS } from "./descent.ts";
import { canHide } from "./hidden.ts";
import { canNudge, clampNudge } from "./nudge.ts";
import { type Reading, readSetup } from "./read.ts";
import type { Setup } from "./setup.ts";
import { canStand } from "./standing.ts";

/**
 * Whether a setup whose examples fit its network is possible: its indices and names exist, sizes are within bounds, and
 * nothing that follows is infinite. A page's own start and a link must both pass.
 */
export function isSound(setup: Setup): boolean {
  if (!hasOwnNames(setup)) return false;
  const reading = readSetup(setup);
  return isShowable(reading) && canStand(setup, reading);
}

function hasOwnNames(setup: Setup): boolean {
  const { network, examples, inView, leftOut, nudge, descent, hidden } = setup;
  const isExample = (index: number) => examples[index] !== undefined;
  return (
    isExample(inView) &&
    leftOut.length < examples.length &&
    leftOut.every((at, place) => isExample(at) && at > (leftOut[place - 1] ?? -1)) &&
    (!nudge || (canNudge(network, nudge.quantity) && clampNudge(nudge.by) === nudge.by)) &&
    (!descent || isDescent(descent, parameterNames(network))) &&
    new Set(hidden).size === hidden.length &&
    hidden.every((name) => canHide(network, name))
  );
}

const isDescent = ({ learningRate, at, walked, along }: Descent, parameters: readonly string[]) =>
  learningRate >= LEARNING_RATES.min &&
  learningRate <= LEARNING_RATES.max &&
  Number.isInteger(at) &&
  Number.isInteger(walked) &&
  at >= 0 &&
  at <= walked &&
  walked <= MOST_STEPS &&
  (!along || (along.length > 0 && along.every((id) => parameters.includes(id))));

const isShowable = ({ network, values, each, journey }: Reading) =>
  [
    ...quantityIds(network).map(values.of),
    ...each.map(({ cost }) => cost),
    ...(journey?.stops.map(({ after }) => after) ?? []),
  ].every(Number.isFinite);
