import type { NudgeLevel } from "../document/level.ts";
import type { Stroke } from "../play/move.ts";
import { searchBeam } from "./beam.ts";
import { searchBreadth } from "./breadth.ts";
import { Grid } from "./grid.ts";
import { searchShells } from "./shells.ts";

export interface Solution {
  /** The fewest strokes that solve the level; Infinity if none within the budget were found. */
  readonly par: number;
  /** True if no shorter log can exist; false where the cap was reached first. */
  readonly proved: boolean;
  /** Of all solutions at par, one with the lowest cost. Empty if none was found. */
  readonly log: readonly Stroke[];
  /** How many states were visited. */
  readonly states: number;
  /** The fewest strokes that raise the cost, over all solutions at par and all their orders. */
  readonly uphill: number;
  /** The knobs that every solution at par turns; where par is not proved, those that the known one turns. */
  readonly needed: readonly number[];
  /** The knobs that solve the level at par with no other. */
  readonly alone: readonly number[];
}

export const MOST_STATES = 1_000_000;

/**
 * Finds par, shell by shell: every state one stroke from the start, then two, and so on. The first shell that holds a
 * solved state is par, because all shells before it were searched in full. One search answers everything that is asked
 * of a level: which knobs matter, how often one must go uphill, whether one knob is enough.
 *
 * @param level  a plain level, as `levelAt` gives it
 */
export function solve(level: NudgeLevel, mostStates = MOST_STATES): Solution {
  const grid = new Grid(level);
  const commutes = level.ceiling === undefined && !level.descent;
  const result = commutes ? searchShells(grid, mostStates) : searchBreadth(grid, mostStates);
  const { states } = result;
  const { par, proved, strokes, uphill, unturned } = result.par === undefined ? searchBeam(grid) : result;
  const isKnown = Number.isFinite(par);
  const knobs = level.knobs.map((_, knob) => knob);
  return {
    par,
    proved,
    log: strokes.map((stroke) => grid.strokes[stroke] as Stroke),
    states,
    uphill,
    needed: isKnown ? knobs.filter((knob) => (unturned & (1 << knob)) === 0) : [],
    alone: isKnown && !level.descent?.only ? knobs.filter((knob) => solvesAlone(grid, knob, par)) : [],
  };
}

/** Whether a knob comes to a solved state within par nudges, each of them allowed. */
function solvesAlone(grid: Grid, knob: number, par: number): boolean {
  return [1, -1].some((direction) => {
    grid.toStart();
    for (let turns = 0; turns <= par && grid.has(knob, direction * turns); turns++) {
      grid.turn(knob, direction * turns);
      const cost = grid.cost();
      if (cost <= grid.level.target) return true;
      if (!grid.allows(cost)) return false;
    }
    return false;
  });
}
