import { line } from "@nn/words";
import { plural } from "@nn/words/en";

/** What the tree of causes says. */
export const words = {
  drawing: "The tree of causes: the cost on top, and below each quantity what it is made of",
  layers: "How many layers are shown",
  layersShown: (count: number) => `${count} ${plural(count, { one: "layer", other: "layers" })}`,
  links: (count: number) => `${count} ${plural(count, { one: "link", other: "links" })}`,
  title: <Piece>(links: Piece, from: Piece, to: Piece) => line`${links} from ${from} up to ${to}`,
  start: "a nudge of 1",
  moves: <Symbol>(quantity: Symbol) => line`moves ${quantity} by`,
  link: "slope of the link",
  left: "what is left",
  said: (from: string, moves: readonly string[]) => `A nudge of 1 to the ${from} moves ${moves.join(", then ")}.`,
  movesBy: (quantity: string, by: string) => `the ${quantity} by ${by}`,
};

export type Words = typeof words;
