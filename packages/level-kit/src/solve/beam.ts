import { strokesTo, Walk } from "./breadth.ts";
import type { Found } from "./found.ts";
import type { Grid } from "./grid.ts";
import { States } from "./states.ts";

const WIDTH = 64;

/** Goes on from the states of least cost only: quick, but proves nothing. */
export function searchBeam(grid: Grid): Found {
  const { level } = grid;
  const states = new States(grid.size);
  const walk = new Walk(grid, states);
  const byCost = (one: number, other: number) => (states.cost[one] as number) - (states.cost[other] as number);
  let front: readonly number[] = [0];
  for (let par = 0; par <= level.budget && front.length > 0; par++) {
    const best = front[0] as number;
    if ((states.cost[best] as number) <= level.target) {
      const strokes = strokesTo(states, best);
      const unturned = states.unturned[best] as number;
      return { par, proved: false, strokes, states: states.count, uphill: states.rises[best] as number, unturned };
    }
    const fresh = states.count;
    for (const at of front) walk.goOn(at, fresh);
    const next = Array.from({ length: states.count - fresh }, (_, at) => fresh + at);
    front = next
      .filter((at) => Number.isFinite(states.cost[at] as number))
      .toSorted(byCost)
      .slice(0, WIDTH);
  }
  return { par: Number.POSITIVE_INFINITY, proved: false, strokes: [], states: states.count, uphill: 0, unturned: 0 };
}
