import type { NudgeLevel } from "../document/level.ts";
import { Grid } from "./grid.ts";

/** How many single nudges solve a level from its start. */
export function winningNudges(level: NudgeLevel): number {
  const grid = new Grid(level);
  const slopes = new Float64Array(grid.size);
  const there = new Int32Array(grid.size);
  return grid.strokes.filter((stroke) => {
    grid.toStart();
    if (stroke.kind !== "nudge" || !grid.after(stroke, slopes, there)) return false;
    grid.turnAll(there);
    return grid.cost() <= level.target;
  }).length;
}
