import { Engine, type FlatExample, type Network, slopeByNudging } from "@nn/core";

/** A parameter turned a little up and a little down, and what the cost says to it. */
export interface Measuring {
  readonly nudge: number;
  /** The cost with the parameter raised, and lowered, by the nudge. */
  readonly above: number;
  readonly below: number;
  /** (above − below) / 2·nudge */
  readonly slope: number;
}

export interface Measured {
  readonly rows: readonly Measuring[];
  /** What the slopes settle on, by ever finer nudges. */
  readonly slope: number;
}

const NUDGES = [0.1, 0.01, 0.001];

/**
 * ∂C/∂p of one example without any formula for a slope: the parameter is really turned, and the cost worked out anew.
 *
 * @param parameter  its place in the order of `parameterNames`
 */
export function measured(network: Network, example: FlatExample, parameter: number): Measured {
  const engine = new Engine(network);
  const value = engine.parameters[parameter];
  if (value === undefined) throw new RangeError(`parameter: expected less than ${engine.parameters.length}`);
  const costWith = (turned: number) => {
    engine.parameters[parameter] = turned;
    return engine.costAll([example]);
  };
  const rows = NUDGES.map((nudge) => {
    const [above, below] = [costWith(value + nudge), costWith(value - nudge)];
    return { nudge, above, below, slope: (above - below) / (2 * nudge) };
  });
  return { rows, slope: slopeByNudging(costWith, value, CORRECTIONS) };
}

/** How many errors of the finest differences are removed in turn. */
const CORRECTIONS = 6;
