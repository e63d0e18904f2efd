import { costOf, descend, gradientOf, NonFiniteError, parameterNames } from "@nn/core";
import { knobsOf } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";

/**
 * The costs of true gradient descent on the level's knobs, the start first, to be drawn beside the player's own path.
 * Locked parameters stay. The learning rate is the one with which no knob moves by more than one of its steps at first,
 *
 *   η = min over the knobs of step / |∂C/∂knob|,  taken at the start
 *
 * so that a step of descent and a nudge are of one size. Where the gradient is zero, the path is flat.
 *
 * @returns steps + 1 costs; fewer where descent runs away beyond all numbers
 */
export function descentPath(level: NudgeLevel, steps: number): readonly number[] {
  const { start } = knobsOf(level);
  const isKnob = new Set(level.knobs.map(({ parameter }) => parameter));
  const mask = parameterNames(start).map((name) => isKnob.has(name));
  const knobSlopes = (network: typeof start) => {
    const { values } = gradientOf(network, level.examples);
    return { values: mask.map((counts, at) => (counts ? (values[at] as number) : 0)) };
  };
  const learningRate = rateFor(level, start);
  let network = start;
  const costs = [costOf(network, level.examples)];
  try {
    while (costs.length <= steps) {
      network = descend(network, knobSlopes(network), learningRate);
      const cost = costOf(network, level.examples);
      if (!Number.isFinite(cost)) break;
      costs.push(cost);
    }
  } catch (error) {
    // On too steep a level descent runs away: the path ends with the last finite numbers.
    if (!(error instanceof NonFiniteError)) throw error;
  }
  return costs;
}

function rateFor({ knobs, examples }: NudgeLevel, start: Parameters<typeof gradientOf>[0]): number {
  const gradient = gradientOf(start, examples);
  const rates = knobs
    .map(({ parameter, step }) => step / Math.abs(gradient.of(parameter)))
    .filter((rate) => Number.isFinite(rate));
  return rates.length > 0 ? Math.min(...rates) : 0;
}
