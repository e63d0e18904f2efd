import { type Trace, trace } from "@nn/core";
import { networkAt, slopesAt } from "../document/knobs.ts";
import type { Knob } from "../document/level.ts";
import { ask } from "./lamps.ts";
import type { Lit } from "./move.ts";
import { isSolved, type Play, standing } from "./play.ts";
import { signOf } from "./slope.ts";

/** What the lit lamps of one knob show, with the knobs as they are now. What is not lit is left out. */
export interface Lamp {
  readonly lit: Lit;
  /** True if the next lamp can be bought. */
  readonly canLight: boolean;
  /** True if a prediction can still light the first lamp for free. */
  readonly canPredict: boolean;
  /** From lamp 1: the sign of ∂C/∂knob; 0 where a tiny nudge has no effect. */
  readonly sign?: -1 | 0 | 1;
  /** From lamp 2: |∂C/∂knob|, cost per unit of the knob. */
  readonly size?: number;
  /** From lamp 3: the core's traces, one for each example; ∂C/∂knob is the mean of their values. */
  readonly traces?: readonly Trace[];
}

/** @throws {RangeError} if the level has no such knob */
export function lampOf(play: Play, knob: number): Lamp {
  const { level, lampsPaid } = play;
  const { parameter } = knobOf(play, knob);
  const lit = play.lit[knob] as Lit;
  const isOpen = !isSolved(play);
  const lamp: Lamp = {
    lit,
    canLight: isOpen && lit < 3 && lampsPaid < level.lamps && !ask(play),
    canPredict: isOpen && lit === 0 && !play.predicted[knob],
  };
  if (lit === 0) return lamp;
  const [knobs, turns] = standing(play);
  const network = networkAt(knobs, turns);
  const slope = slopesAt(knobs, turns)[knob] as number;
  return {
    ...lamp,
    sign: signOf(slope),
    ...(lit >= 2 && { size: Math.abs(slope) }),
    ...(lit >= 3 && { traces: level.examples.map((example) => trace(network, example, parameter)) }),
  };
}

function knobOf({ level }: Play, knob: number): Knob {
  const found = level.knobs[knob];
  if (!found) throw new RangeError(`knob: expected 0 to ${level.knobs.length - 1}, received ${knob}`);
  return found;
}
