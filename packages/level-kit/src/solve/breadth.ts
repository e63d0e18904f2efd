import type { Capped, Found } from "./found.ts";
import type { Grid } from "./grid.ts";
import { States } from "./states.ts";

/**
 * Grows the states shell by shell from the start, as far as strokes are allowed: for levels with a ceiling, where a state
 * counts only if it can be reached without rising above it, and for those with steps of descent, which do not commute.
 * What lies above the ceiling is kept, too, so that it is looked at once.
 *
 * @returns only the number of states where there would have to be more than `mostStates`
 */
export function searchBreadth(grid: Grid, mostStates: number): Found | Capped {
  const { level } = grid;
  const states = new States(grid.size);
  const walk = new Walk(grid, states);
  for (let par = 0, from = 0, to = 1; par <= level.budget && from < to; par++) {
    const best = bestOf(states, from, to, level.target);
    if (best >= 0) return foundIn(states, par, best, { from, to, target: level.target });
    for (let at = from; at < to && states.count <= mostStates; at++) walk.goOn(at, to);
    if (states.count > mostStates) {
      const next = bestOf(states, to, states.count, level.target);
      const shell = { from: to, to: states.count, target: level.target };
      return next >= 0 && par < level.budget ? foundIn(states, par + 1, next, shell) : { states: states.count };
    }
    from = to;
    to = states.count;
  }
  return { par: Number.POSITIVE_INFINITY, proved: true, strokes: [], states: states.count, uphill: 0, unturned: 0 };
}

/** The solved state of least cost among these, or −1. */
export function bestOf(states: States, from: number, to: number, target: number): number {
  let best = -1;
  for (let at = from; at < to; at++) {
    const cost = states.cost[at] as number;
    if (cost <= target && (best < 0 || cost < (states.cost[best] as number))) best = at;
  }
  return best;
}

/** The strokes that lead to a state. */
export function strokesTo(states: States, state: number): readonly number[] {
  const strokes: number[] = [];
  for (let at = state; (states.parent[at] as number) >= 0; at = states.parent[at] as number)
    strokes.push(states.stroke[at] as number);
  return strokes.reverse();
}

function foundIn(
  states: States,
  par: number,
  best: number,
  shell: { from: number; to: number; target: number },
): Found {
  let uphill = Number.POSITIVE_INFINITY;
  let unturned = 0;
  for (let at = shell.from; at < shell.to; at++) {
    if (!((states.cost[at] as number) <= shell.target)) continue;
    uphill = Math.min(uphill, states.rises[at] as number);
    unturned |= states.unturned[at] as number;
  }
  return { par, proved: true, strokes: strokesTo(states, best), states: states.count, uphill, unturned };
}

/** Work for finding out whether a state was met before: it is a place in memory far away. */
const LOOKING_UP = 100;

/** Walks from state to state and writes down what it meets. */
export class Walk {
  private readonly grid: Grid;
  private readonly states: States;
  private readonly here: Int32Array;
  private readonly there: Int32Array;
  private readonly slopes: Float64Array;

  constructor(grid: Grid, states: States) {
    this.grid = grid;
    this.states = states;
    this.here = new Int32Array(grid.size);
    this.there = new Int32Array(grid.size);
    this.slopes = new Float64Array(grid.size);
    grid.toStart();
    const start = states.add(this.here, grid.cost(), -1, -1);
    states.unturned[start] = (1 << grid.size) - 1;
  }

  /** Makes every stroke from a state. States from index `fresh` on are as many strokes away as this one and one more. */
  goOn(from: number, fresh: number): void {
    const { grid, states, here, there } = this;
    if (!grid.allows(states.cost[from] as number)) return;
    for (let knob = 0; knob < grid.size; knob++) here[knob] = states.turns[from * grid.size + knob] as number;
    grid.turnAll(here);
    grid.spend(LOOKING_UP * grid.strokes.length);
    if (grid.level.descent) grid.readSlopes(this.slopes);
    for (let stroke = 0; stroke < grid.strokes.length; stroke++) {
      if (!grid.after(grid.strokes[stroke] as Grid["strokes"][number], this.slopes, there)) continue;
      let to = states.find(there);
      const isNew = to < 0;
      if (isNew) to = states.add(there, this.costOf(there), from, stroke);
      else if (to < fresh) continue;
      this.note(from, to, isNew);
    }
  }

  private costOf(there: Int32Array): number {
    const { grid, here } = this;
    for (let knob = 0; knob < grid.size; knob++) if (here[knob] !== there[knob]) grid.turn(knob, there[knob] as number);
    const cost = grid.cost();
    for (let knob = 0; knob < grid.size; knob++) if (here[knob] !== there[knob]) grid.turn(knob, here[knob] as number);
    return grid.allows(cost) ? cost : Number.POSITIVE_INFINITY;
  }

  private note(from: number, to: number, isNew: boolean): void {
    const { grid, states, here, there } = this;
    const rises =
      (states.rises[from] as number) + ((states.cost[to] as number) > (states.cost[from] as number) ? 1 : 0);
    states.rises[to] = isNew ? rises : Math.min(rises, states.rises[to] as number);
    let unturned = states.unturned[from] as number;
    for (let knob = 0; knob < grid.size; knob++) if (here[knob] !== there[knob]) unturned &= ~(1 << knob);
    states.unturned[to] = (isNew ? 0 : (states.unturned[to] as number)) | unturned;
  }
}
