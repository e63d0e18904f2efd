import { forward, gradientCheck, gradientOf, type Network } from "@nn/core";
import { finiteWithKnobsAt, valueAt } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import type { Issue } from "../issue.ts";
import { meterOf, workOf } from "../solve/meter.ts";
import type { Evidence } from "./evidence.ts";
import { issue } from "./rule.ts";
import { cornersOf, networksAlong } from "./visit.ts";

/** Closer than this to its kink, a ReLU has no slope that a nudge would show. */
export const KINK_MARGIN = 1e-6;
/** The most that |backpropagated − nudged| / max(1, both) may be. */
export const GRADIENT_GAP = 1e-6;

/** V2 */
export function finiteEverywhere({ knobs, level, solution, wrong }: Evidence): readonly Issue[] {
  for (const turns of cornersOf(knobs)) {
    spend(level, WITH_GRADIENT);
    if (finiteWithKnobsAt(knobs, turns)) continue;
    const corner = level.knobs.map(({ parameter }, knob) => ({
      parameter,
      value: valueAt(knobs, knob, turns[knob] as number),
    }));
    return issue("level.knobs", { code: "overflow-at-corner", corner });
  }
  const visited = [solution, ...wrong.map(({ log }) => log)].flatMap((log) => networksAlong(knobs, log));
  if (visited.every((network) => isFiniteAt(network, level))) return [];
  return issue("level.network", { code: "overflow-on-the-way" });
}

/** A gradient takes about as much work as three costs. */
const WITH_GRADIENT = 3;

const spend = (level: NudgeLevel, costs: number) => meterOf(level)?.spend(costs * workOf(level));

function isFiniteAt(network: Network, { examples }: NudgeLevel): boolean {
  const { cost, values } = gradientOf(network, examples);
  return Number.isFinite(cost) && Array.from(values).every(Number.isFinite);
}

/** V8 */
export function awayFromKinks({ knobs, level, solution }: Evidence): readonly Issue[] {
  for (const network of networksAlong(knobs, solution)) {
    for (const [at, { activation }] of level.network.layers.entries()) {
      if (activation !== "relu" && activation !== "leakyRelu") continue;
      for (const { input } of level.examples) {
        const sums = forward(network, input).weightedSums[at + 1] as readonly number[];
        const j = sums.findIndex((z) => Math.abs(z) < KINK_MARGIN);
        if (j >= 0) return issue("level.network", { code: "on-kink", layer: at + 1, neuron: j, activation });
      }
    }
  }
  return [];
}

/** V9 */
export function backpropagationAgrees({ knobs, level, solution }: Evidence): readonly Issue[] {
  for (const network of networksAlong(knobs, solution)) {
    spend(level, 2 * network.parameters.length);
    const { worst } = gradientCheck(network, level.examples, "central");
    if (worst.gap > GRADIENT_GAP)
      return issue("level.network", {
        code: "slopes-differ",
        parameter: worst.name,
        slope: worst.analytic,
        nudged: worst.numerical,
      });
  }
  return [];
}
