import { evenly, type Idea, type Stop } from "./idea.ts";

const GLASS = { x: 0.7, y: 0.5 };
const WEIGHTS = [1.4, 0, 2.2, -0.8, 1, -1.6];

/** Inputs on the left, each with its weight and its name outside; the last level is the neuron itself. */
export function oneNeuron(levels: number): Idea {
  const isCrowded = levels > 6;
  const inputs = evenly(Math.max(0, levels - 1), 0.05, 0.95).map((y, at): Stop => {
    // They stand on a shallow arc around the neuron, in two rows where one has no room.
    const x = 0.28 + (isCrowded ? 0 : 0.4) * (y - 0.5) ** 2 + (isCrowded && at % 2 === 1 ? 0.16 : 0);
    return { x, y, name: "left" };
  });
  return {
    stops: [...inputs, ...(levels > 0 ? [{ ...GLASS, name: "under-glass" } as const] : [])],
    strokes: inputs.map((input, at) => ({
      kind: "weight",
      points: [input, GLASS],
      value: WEIGHTS[at % WEIGHTS.length] as number,
    })),
    glass: GLASS,
  };
}
