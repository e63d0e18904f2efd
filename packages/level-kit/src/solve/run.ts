import type { NudgeLevel } from "../document/level.ts";
import type { Direction } from "../play/move.ts";
import type { Grid } from "./grid.ts";

/** How a simulated player fared: counted in ink, that is in every nudge made, those taken back included. */
export interface Outcome {
  readonly solved: boolean;
  readonly ink: number;
}

/** Of a player that never gives up, this much ink is the end. */
export const MOST_INK = 400;

/** A game of one simulated player: where the knobs stand, what they cost, and what was spent on the way. */
export class Run {
  readonly grid: Grid;
  cost: number;
  ink = 0;
  private readonly level: NudgeLevel;
  private length = 0;

  constructor(grid: Grid) {
    grid.toStart();
    this.grid = grid;
    this.level = grid.level;
    this.cost = grid.cost();
  }

  get solved(): boolean {
    return this.cost <= this.level.target;
  }

  get over(): boolean {
    return this.solved || this.length >= this.level.budget || this.ink >= MOST_INK;
  }

  get outcome(): Outcome {
    return { solved: this.solved, ink: this.ink };
  }

  /**
   * Makes a nudge and takes it back if it does not bring the cost down. A nudge that play refuses spends nothing.
   * @returns whether the cost fell
   */
  tries(knob: number, direction: Direction): boolean {
    const { grid } = this;
    const before = grid.turns[knob] as number;
    if (this.over || !grid.has(knob, before + direction)) return false;
    grid.turn(knob, before + direction);
    const cost = grid.cost();
    if (grid.allows(cost)) {
      this.ink++;
      if (cost < this.cost) {
        this.cost = cost;
        this.length++;
        return true;
      }
    }
    grid.turn(knob, before);
    return false;
  }
}
