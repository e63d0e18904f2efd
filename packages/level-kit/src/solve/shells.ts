import { easiestWay } from "./easiest-way.ts";
import type { Capped, Found } from "./found.ts";
import type { Grid } from "./grid.ts";

/** More solved states at par than these are not compared for the fewest rises. */
const MOST_SOLVED = 10_000;

/**
 * Looks at every state one nudge from the start, then two, and so on, until a shell has solved ones. Nudges commute, so a
 * shell is all states of that many turns in sum: each is made once, by counting, and none is kept.
 *
 * @returns undefined where more than `mostStates` would have to be looked at
 */
export function searchShells(grid: Grid, mostStates: number): Found | Capped {
  const { level, size, low, high } = grid;
  const reach = new Int32Array(size + 1); // the most turns that this and all later knobs have together
  for (let knob = size - 1; knob >= 0; knob--)
    reach[knob] = (reach[knob + 1] as number) + Math.max(-(low[knob] as number), high[knob] as number);

  let states = 0;
  let best = Number.POSITIVE_INFINITY;
  let bestAt = 0;
  let unturned = 0;
  let solved: Int32Array[] = [];

  const look = () => {
    states++;
    const cost = grid.cost();
    if (!(cost <= level.target)) return;
    for (let knob = 0; knob < size; knob++) if (grid.turns[knob] === 0) unturned |= 1 << knob;
    if (cost < best) {
      best = cost;
      bestAt = solved.length;
      solved.push(grid.turns.slice());
    } else if (solved.length < MOST_SOLVED) solved.push(grid.turns.slice());
  };
  /** All states whose knobs from this one on are turned `left` times in sum. */
  const visit = (knob: number, left: number) => {
    const later = reach[knob + 1] as number;
    for (let turned = Math.max(0, left - later); turned <= left; turned++)
      for (let turns = turned; turns >= -turned; turns -= 2 * turned || 1) {
        if (!grid.has(knob, turns) || states > mostStates) continue;
        grid.turn(knob, turns);
        if (knob === size - 1) look();
        else visit(knob + 1, left - turned);
      }
  };

  for (let par = 0; par <= level.budget; par++) {
    const before = states;
    visit(0, par);
    if (solved.length > 0) {
      // The best first: where there are too many ways to compare, its own are.
      solved = [solved[bestAt] as Int32Array, ...solved.filter((_, at) => at !== bestAt)];
      return { par, proved: true, states, unturned, ...easiestWay(grid, solved) };
    }
    if (states > mostStates) return { states };
    if (states === before) break;
  }
  return { par: Number.POSITIVE_INFINITY, proved: true, strokes: [], states, uphill: 0, unturned: 0 };
}
