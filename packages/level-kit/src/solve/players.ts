import { randomFrom } from "@nn/core";
import type { NudgeLevel } from "../document/level.ts";
import type { Stroke } from "../play/move.ts";
import { Grid } from "./grid.ts";
import { type End, Run } from "./run.ts";

const RUNS = 2_000;
const SEED = 2_026;
/** After so many refusals in a row there is most likely no stroke to make, and all are tried to be sure. */
const MOST_REFUSALS = 100;

/** The share of runs of this many random strokes that reach a solved state. The same level gives the same share. */
export function randomPlayerWins(level: NudgeLevel, strokes: number): number {
  const grid = new Grid(level);
  const random = randomFrom(SEED);
  const slopes = new Float64Array(grid.size);
  const there = new Int32Array(grid.size);
  const before = new Int32Array(grid.size);

  /** Where a stroke leads, if play allows it; the knobs stay where they are if not. */
  const makes = (stroke: Stroke): number | undefined => {
    if (stroke.kind === "descend") grid.readSlopes(slopes);
    if (!grid.after(stroke, slopes, there)) return undefined;
    before.set(grid.turns);
    grid.turnAll(there);
    const cost = grid.cost();
    if (grid.allows(cost)) return cost;
    grid.turnAll(before);
    return undefined;
  };
  /** A refused stroke is drawn again, so each allowed one is equally likely. */
  const step = (): number | undefined => {
    for (let refused = 0; refused < MOST_REFUSALS; refused++) {
      const cost = makes(grid.strokes[Math.floor(random() * grid.strokes.length)] as Stroke);
      if (cost !== undefined) return cost;
    }
    for (const stroke of grid.strokes) {
      const cost = makes(stroke);
      if (cost !== undefined) return cost;
    }
    return undefined;
  };

  grid.toStart();
  const start = grid.cost();
  let wins = 0;
  for (let run = 0; run < RUNS; run++) {
    grid.toStart();
    let cost: number | undefined = start;
    for (let made = 0; made < strokes && cost !== undefined && cost > level.target; made++) cost = step();
    if (cost !== undefined && cost <= level.target) wins++;
  }
  return wins / RUNS;
}

/** How far a player gets who always makes the stroke that lowers the cost most, and stops when none does. */
export interface GreedyOutcome {
  readonly end: End;
  readonly nudges: number;
  readonly cost: number;
}

export function greedyPlayer(level: NudgeLevel): GreedyOutcome {
  const grid = new Grid(level);
  const run = new Run(grid);
  while (!run.over) {
    const best = bestStroke(grid, run.cost);
    if (!best || !run.tries(best)) break;
  }
  return { end: run.end, nudges: run.length, cost: run.cost };
}

/** The stroke that lowers the cost most, if any does. */
function bestStroke(grid: Grid, cost: number): Stroke | undefined {
  const here = grid.turns.slice();
  const there = new Int32Array(grid.size);
  const slopes = new Float64Array(grid.size);
  if (grid.level.descent) grid.readSlopes(slopes);
  let least = cost;
  let best: Stroke | undefined;
  for (const stroke of grid.strokes) {
    if (grid.after(stroke, slopes, there)) {
      grid.turnAll(there);
      const next = grid.cost();
      if (next < least) [least, best] = [next, stroke];
      grid.turnAll(here);
    }
  }
  return best;
}
