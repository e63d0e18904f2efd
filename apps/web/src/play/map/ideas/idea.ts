/** A point in the field of a world: 0 to 1 from left to right, and from top to bottom. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A level's place, and where its name stands beside the disc. */
export interface Stop extends Spot {
  readonly name: "above" | "below" | "left" | "right-below" | "under-glass";
}

/** A stroke of the picture behind the levels: a weight by its value, or a line of another kind. */
export type Stroke = { readonly points: readonly Spot[] } & (
  | { readonly kind: "weight"; readonly value: number }
  | { readonly kind: "sum" | "rule" | "ink" | "pencil" | "hatch" }
);

/** A world drawn as what it is about: a stop for each level, in the order of play. */
export interface Idea {
  readonly stops: readonly Stop[];
  readonly strokes: readonly Stroke[];
  /** A neuron drawn as a glass, where the idea is one. */
  readonly glass?: Spot;
}

/** `count` numbers from `from` to `to`, both included; the middle where there is one alone. */
export const evenly = (count: number, from: number, to: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => (count === 1 ? (from + to) / 2 : from + ((to - from) * at) / (count - 1)));

/** Wires from each spot to the next, with the weights in turn. */
export const wiresAlong = (spots: readonly Spot[], weights: readonly number[]): readonly Stroke[] =>
  spots.slice(1).map((spot, at) => ({
    kind: "weight",
    points: [spots[at] as Spot, spot],
    value: weights[at % weights.length] as number,
  }));

/** Names that stand in turn above and below, so that neighbours have room. */
export const inTurn = (spots: readonly Spot[], first: "above" | "below"): readonly Stop[] => {
  const second = first === "above" ? "below" : "above";
  return spots.map((spot, at) => ({ ...spot, name: at % 2 === 0 ? first : second }));
};
