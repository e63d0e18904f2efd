import { Engine } from "@nn/core";
import { knobsOf, turnsWithin } from "../document/knobs.ts";
import type { Knob, NudgeLevel } from "../document/level.ts";
import type { Stroke } from "../play/move.ts";
import { wholeSteps } from "../play/whole-steps.ts";
import { type Meter, meterOf, workOf } from "./meter.ts";

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
  /** Every stroke that play offers: each knob up and down, then each learning rate. */
  readonly strokes: readonly Stroke[];
  private readonly engine: Engine;
  private readonly places: Int32Array;
  private readonly starts: Float64Array;
  private readonly steps: Float64Array;
  private readonly meter: Meter | undefined;
  private readonly work: number;

  constructor(level: NudgeLevel) {
    const knobs = knobsOf(level);
    this.level = level;
    this.size = level.knobs.length;
    this.engine = new Engine(knobs.start);
    this.places = Int32Array.from(knobs.places);
    this.starts = Float64Array.from(knobs.startValues);
    this.steps = Float64Array.from(level.knobs, ({ step }) => step);
    this.turns = new Int32Array(this.size);
    const within = level.knobs.map((_: Knob, knob) => turnsWithin(knobs, knob));
    this.low = Int32Array.from(within, ({ lowest }) => lowest);
    this.high = Int32Array.from(within, ({ highest }) => highest);
    this.strokes = strokesOf(level);
    this.meter = meterOf(level);
    this.work = workOf(level);
  }

  /** Turns a knob to this many steps from its start. */
  turn(knob: number, turns: number): void {
    this.turns[knob] = turns;
    const value = (this.starts[knob] as number) + turns * (this.steps[knob] as number);
    this.engine.parameters[this.places[knob] as number] = value;
  }

  /** Turns every knob as a list says, from this place in it on. */
  turnAll(turns: ArrayLike<number>, from = 0): void {
    for (let knob = 0; knob < this.size; knob++) this.turn(knob, turns[from + knob] as number);
  }

  toStart(): void {
    for (let knob = 0; knob < this.size; knob++) this.turn(knob, 0);
  }

  /** Whether the knob can be turned this far. */
  has(knob: number, turns: number): boolean {
    return turns >= (this.low[knob] as number) && turns <= (this.high[knob] as number);
  }

  /** Counts work beside that of costs and slopes, where it is counted at all. */
  spend(work: number): void {
    this.meter?.spend(work);
  }

  cost(): number {
    this.spend(this.work);
    return this.engine.costAll(this.level.examples);
  }

  /** Leaves ∂C/∂knob of every knob in `slopes`. */
  readSlopes(slopes: Float64Array): void {
    this.spend(3 * this.work);
    this.engine.learnAll(this.level.examples);
    for (let knob = 0; knob < this.size; knob++)
      slopes[knob] = this.engine.gradient[this.places[knob] as number] as number;
  }

  /** Whether play lets a stroke end at this cost. */
  allows(cost: number): boolean {
    return cost <= (this.level.ceiling ?? Number.MAX_VALUE);
  }

  /**
   * Writes where a stroke leads into `turns`.
   * @param slopes  ∂C/∂knob where the knobs stand; only descent looks at them
   * @returns whether play has such a stroke here: within the ranges, and with some effect on them
   */
  after(stroke: Stroke, slopes: Float64Array, turns: Int32Array): boolean {
    turns.set(this.turns);
    if (stroke.kind === "nudge") {
      const turned = (this.turns[stroke.knob] as number) + stroke.direction;
      turns[stroke.knob] = turned;
      return this.has(stroke.knob, turned);
    }
    const rate = this.level.descent?.rates[stroke.rate] as number;
    let moves = false;
    for (let knob = 0; knob < this.size; knob++) {
      const slope = slopes[knob] as number;
      if (!Number.isFinite(slope)) return false;
      const before = this.turns[knob] as number;
      const by = wholeSteps(rate, slope, this.steps[knob] as number);
      const turned = Math.min(this.high[knob] as number, Math.max(this.low[knob] as number, before + by));
      turns[knob] = turned;
      moves ||= turned !== before;
    }
    return moves;
  }
}

function strokesOf({ knobs, descent }: NudgeLevel): readonly Stroke[] {
  const nudges = knobs.flatMap((_, knob): readonly Stroke[] => [
    { kind: "nudge", knob, direction: 1 },
    { kind: "nudge", knob, direction: -1 },
  ]);
  const rates = (descent?.rates ?? []).map((_, rate): Stroke => ({ kind: "descend", rate }));
  return descent?.only ? rates : [...nudges, ...rates];
}
