import type { NudgeLevel } from "../document/level.ts";
import type { Stroke } from "../play/move.ts";
import type { Grid } from "./grid.ts";

/** How a game ended: solved, because nothing helped any more, or because budget or patience ran out. */
export type End = "solved" | "stopped" | "spent";

/** How a simulated player fared, counted in ink: every stroke made, those taken back included. */
export interface Outcome {
  readonly end: End;
  readonly ink: number;
}

/** Of a player that never gives up, this much ink is the end. */
export const MOST_INK = 400;

/** A game of one simulated player: where the knobs stand, what they cost, and what was spent on the way. */
export class Run {
  readonly grid: Grid;
  readonly level: NudgeLevel;
  readonly slopes: Float64Array;
  cost: number;
  ink = 0;
  /** The strokes of the line that stayed. */
  length = 0;
  private readonly before: Int32Array;
  private readonly there: Int32Array;

  constructor(grid: Grid) {
    grid.toStart();
    this.grid = grid;
    this.level = grid.level;
    this.slopes = new Float64Array(grid.size);
    this.before = new Int32Array(grid.size);
    this.there = new Int32Array(grid.size);
    this.cost = grid.cost();
  }

  get solved(): boolean {
    return this.cost <= this.level.target;
  }

  get over(): boolean {
    return this.solved || this.length >= this.level.budget || this.ink >= MOST_INK;
  }

  get end(): End {
    if (this.solved) return "solved";
    return this.over ? "spent" : "stopped";
  }

  get outcome(): Outcome {
    return { end: this.end, ink: this.ink };
  }

  /** Reads the slopes where the knobs stand. Steps of descent and readers go by them. */
  read(): void {
    this.grid.readSlopes(this.slopes);
  }

  /**
   * Makes a stroke and takes it back if it does not bring the cost down. A stroke that play refuses spends nothing. In
   * ink nothing is taken back: a nudge is made undone by its opposite, which is drawn, too. Where there is a single
   * nudge, one that does not solve the level is a game begun again.
   *
   * @returns whether the cost fell, and the knobs stand where the stroke led
   */
  tries(stroke: Stroke): boolean {
    const { grid, level, before, there } = this;
    if (this.over) return false;
    if (stroke.kind === "descend") this.read();
    if (!grid.after(stroke, this.slopes, there)) return false;
    before.set(grid.turns);
    grid.turnAll(there);
    const cost = grid.cost();
    if (grid.allows(cost)) {
      this.ink++;
      const helps = level.mode === "one" ? cost <= level.target : cost < this.cost;
      if (helps) {
        this.cost = cost;
        this.length++;
        return true;
      }
      if (level.mode === "ink") {
        this.ink++;
        this.length += 2;
      }
    }
    grid.turnAll(before);
    return false;
  }
}
