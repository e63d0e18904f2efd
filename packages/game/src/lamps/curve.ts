import { costOf, withParameters } from "@nn/core";
import type { Knob, Play } from "@nn/level-kit";
import { readingOf } from "@nn/level-kit";

/** How many steps of its knob a curve shows to either side. */
export const STEPS_SHOWN = 2;

/** The cost around a knob as it stands. Places are counted in steps from there. */
export interface Curve {
  /** From where to where the knob can go, within the steps shown. */
  readonly from: number;
  readonly to: number;
  /** The value of the knob at a place. */
  readonly valueAt: (place: number) => number;
  readonly costAt: (place: number) => number;
  /** ∂C/∂step at place 0: what one step would change if the curve were straight. */
  readonly slope: number;
}

/** The cost as a curve of one knob, all others as they stand. */
export function curveOf(play: Play, knob: number): Curve {
  const { network, values, gradient } = readingOf(play);
  const { parameter, step, min, max } = play.level.knobs[knob] as Knob;
  const value = values[knob] as number;
  const valueAt = (place: number) => value + place * step;
  const room = (way: number) => Math.max(0, Math.min(STEPS_SHOWN, Math.floor(way / step + 1e-6)));
  return {
    from: -room(value - min),
    to: room(max - value),
    valueAt,
    costAt: (place) => costOf(withParameters(network, { [parameter]: valueAt(place) }), play.level.examples),
    slope: (gradient[knob] as number) * step,
  };
}
