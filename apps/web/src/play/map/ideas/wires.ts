import { evenly, type Idea, type Stop, type Stroke } from "./idea.ts";

const WEIGHTS = [1.2, 0.9, 1.5, -0.8, 0.5, -1.4, 1, 0.7, -1.1, 0.4];

/** A network: one neuron at each end, and between them layers of two, with one of one in the middle for an odd level. */
export function wires(levels: number): Idea {
  const layers = layersOf(levels);
  const columns = evenly(layers.length, 0.06, 0.94);
  const placed = layers.map((size, layer) =>
    evenly(size, 0.18, 0.82).map((y, row): Stop => {
      const name = size === 1 ? "above" : row < size / 2 ? "above" : "below";
      return { x: columns[layer] as number, y, name };
    }),
  );
  const between = placed
    .slice(1)
    .flatMap((layer, at) => (placed[at] as Stop[]).flatMap((from) => layer.map((to) => [from, to])));
  return {
    stops: placed.flat(),
    strokes: between.map(
      (points, at): Stroke => ({ kind: "weight", points, value: WEIGHTS[at % WEIGHTS.length] as number }),
    ),
  };
}

function layersOf(levels: number): readonly number[] {
  if (levels < 3) return Array.from({ length: levels }, () => 1);
  const inside = levels - 2;
  const pairs = Array.from({ length: Math.floor(inside / 2) }, () => 2);
  const hasOdd = inside % 2 === 1;
  return [1, ...(hasOdd ? pairs.toSpliced(Math.ceil(pairs.length / 2), 0, 1) : pairs), 1];
}
