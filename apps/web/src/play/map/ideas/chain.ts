import { evenly, type Idea, inTurn, wiresAlong } from "./idea.ts";

/** One neuron after another: every weight between them passes the nudge on, turned over, weakened or not at all. */
export function chain(levels: number): Idea {
  const spots = evenly(levels, 0.06, 0.94).map((x, at) => ({ x, y: at % 2 === 0 ? 0.72 : 0.26 }));
  return { stops: inTurn(spots, "below"), strokes: wiresAlong(spots, [1.3, -2, 0, 0.35, 1.6, -1]) };
}
