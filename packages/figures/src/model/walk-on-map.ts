import { parameterValue } from "@nn/core";
import type { QuantityId } from "@nn/notation";
import { withAlong, withLearningRate, withStep } from "./changes.ts";
import { isOnMap } from "./map-range.ts";

import type { Setup } from "./setup.ts";
import { runIn } from "./walking.ts";

/** A walk at another rate, no further than the map goes. */
export const walkAtRate = (setup: Setup, rate: number): Setup => toTheEdge(withLearningRate(whole(setup), rate));

/** A walk over another map, no further than that one goes. */
export const walkAlong = (setup: Setup, along: readonly QuantityId[]): Setup =>
  toTheEdge(withAlong(whole(setup), along));

/** Whether the ball that a walk moves is off its map. */
export function hasLeftMap(setup: Setup): boolean {
  const run = runIn(setup);
  return run !== undefined && isOff(setup, run.present);
}

/** All the steps that were walked, where the edge of the map has cut them short: elsewhere they may stay on it. */
const whole = (setup: Setup): Setup =>
  setup.descent && hasLeftMap(setup) ? withStep(setup, setup.descent.walked) : setup;

/** The first step that leaves the map is the last one shown. A walk that begins outside is left alone. */
function toTheEdge(setup: Setup): Setup {
  const run = runIn(setup);
  if (!run || isOff(setup, 0)) return setup;
  const first = run.points.findIndex((_, step) => isOff(setup, step));
  return first < 0 || first >= run.present ? setup : withStep(setup, first);
}

function isOff(setup: Setup, step: number): boolean {
  const network = runIn(setup)?.points[step]?.network;
  return network !== undefined && !isOnMap((setup.descent?.along ?? []).map((id) => parameterValue(network, id)));
}
