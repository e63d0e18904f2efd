import type { Found } from "./found.ts";
import type { Grid } from "./grid.ts";
import { States } from "./states.ts";

/** With more states than these on the ways to the solutions, only the ways to the first are compared. */
const MOST_BETWEEN = 200_000;

/**
 * The order of nudges with the fewest that raise the cost. Between the start and each solution lies a box of states, and
 * every way through it that only goes on is as long; the boxes are walked back from their far corners to the start, and
 * then the rises are counted from the start on.
 *
 * @param solved  the turns of solved states, all as far from the start
 * @returns the way to the first of them, and the rises on the best way to any
 */
export function easiestWay(grid: Grid, solved: readonly Int32Array[]): Pick<Found, "strokes" | "uphill"> {
  const states = between(grid, solved) ?? (between(grid, solved.slice(0, 1), Number.POSITIVE_INFINITY) as States);
  for (let at = states.count - 1; at >= 0; at--) settle(grid, states, at);
  const ends = solved.map((turns) => states.find(turns)).filter((at) => at >= 0);
  const strokes: number[] = [];
  for (let at = ends[0] as number; (states.parent[at] as number) >= 0; at = states.parent[at] as number)
    strokes.push(states.stroke[at] as number);
  return { strokes: strokes.reverse(), uphill: Math.min(...ends.map((at) => states.rises[at] as number)) };
}

/** The solutions, then all states one nudge nearer to the start, and so on to the start itself. */
function between(grid: Grid, solved: readonly Int32Array[], most = MOST_BETWEEN): States | undefined {
  const states = new States(grid.size);
  for (const turns of solved) if (states.find(turns) < 0) states.add(turns, costAt(grid, turns), -1, -1);
  const turns = new Int32Array(grid.size);
  for (let at = 0; at < states.count; at++) {
    if (states.count > most) return undefined;
    for (let knob = 0; knob < grid.size; knob++) {
      read(states, at, turns);
      const turned = turns[knob] as number;
      if (turned === 0) continue;
      turns[knob] = turned - Math.sign(turned);
      if (states.find(turns) < 0) states.add(turns, costAt(grid, turns), -1, -1);
    }
  }
  return states;
}

/** Finds the best state before this one, all of which are settled. */
function settle(grid: Grid, states: States, at: number): void {
  const turns = new Int32Array(grid.size);
  states.rises[at] = 0;
  for (let knob = grid.size - 1; knob >= 0; knob--) {
    read(states, at, turns);
    const turned = turns[knob] as number;
    if (turned === 0) continue;
    turns[knob] = turned - Math.sign(turned);
    const from = states.find(turns);
    const rises =
      (states.rises[from] as number) + ((states.cost[at] as number) > (states.cost[from] as number) ? 1 : 0);
    if ((states.parent[at] as number) >= 0 && rises >= (states.rises[at] as number)) continue;
    states.rises[at] = rises;
    states.parent[at] = from;
    states.stroke[at] = 2 * knob + (turned > 0 ? 0 : 1);
  }
}

function read(states: States, at: number, turns: Int32Array): void {
  for (let knob = 0; knob < turns.length; knob++) turns[knob] = states.turns[at * turns.length + knob] as number;
}

function costAt(grid: Grid, turns: Int32Array): number {
  grid.turnAll(turns);
  return grid.cost();
}
