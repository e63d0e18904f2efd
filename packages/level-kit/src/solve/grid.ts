import { Engine, parameterNames } from "@nn/core";
import { isWithinRange, knobsOf } from "../document/knobs.ts";
import type { Knob, NudgeLevel } from "../document/level.ts";

/**
 * The states of a level as the solver and the simulated players walk them: one whole number for each knob, and one engine
 * under them. Made once, it allocates nothing more, however many states are visited. The costs are those of play, bit
 * for bit, as every value is start + n·step here too.
 */
export class Grid {
  readonly level: NudgeLevel;
  readonly size: number;
  /** The fewest and the most turns within each knob's range. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** How far each knob is turned now. To be read; `turn` writes. */
  readonly turns: Int32Array;
  private readonly engine: Engine;
  private readonly places: Int32Array;
  private readonly starts: Float64Array;
  private readonly steps: Float64Array;

  constructor(level: NudgeLevel) {
    const knobs = knobsOf(level);
    const names: readonly string[] = parameterNames(knobs.start);
    this.level = level;
    this.size = level.knobs.length;
    this.engine = new Engine(knobs.start);
    this.places = Int32Array.from(level.knobs, ({ parameter }) => names.indexOf(parameter));
    this.starts = Float64Array.from(knobs.startValues);
    this.steps = Float64Array.from(level.knobs, ({ step }) => step);
    this.turns = new Int32Array(this.size);
    const last = (knob: number, direction: -1 | 1) => {
      let turns = 0;
      while (isWithinRange(knobs, knob, turns + direction)) turns += direction;
      return turns;
    };
    this.low = Int32Array.from(level.knobs, (_: Knob, knob) => last(knob, -1));
    this.high = Int32Array.from(level.knobs, (_: Knob, knob) => last(knob, 1));
  }

  /** Turns a knob to this many steps from its start. */
  turn(knob: number, turns: number): void {
    this.turns[knob] = turns;
    const value = (this.starts[knob] as number) + turns * (this.steps[knob] as number);
    this.engine.parameters[this.places[knob] as number] = value;
  }

  /** Whether the knob can be turned this far. */
  has(knob: number, turns: number): boolean {
    return turns >= (this.low[knob] as number) && turns <= (this.high[knob] as number);
  }

  toStart(): void {
    for (let knob = 0; knob < this.size; knob++) this.turn(knob, 0);
  }

  cost(): number {
    return this.engine.costAll(this.level.examples);
  }

  /** Leaves ∂C/∂knob of every knob in `slopes`. */
  readSlopes(slopes: Float64Array): void {
    this.engine.learnAll(this.level.examples);
    for (let knob = 0; knob < this.size; knob++)
      slopes[knob] = this.engine.gradient[this.places[knob] as number] as number;
  }

  /** Whether play lets a nudge end at this cost. */
  allows(cost: number): boolean {
    return cost <= (this.level.ceiling ?? Number.MAX_VALUE);
  }
}
