import { line } from "@nn/words";

export const words = {
  figure: {
    nudge: <Symbol>(weight: Symbol) => line`Nudge ${weight} by`,
    outlook: <Piece>(weight: Piece, by: string, cost: Piece, change: Piece) =>
      line<Piece | string>`From here, raising ${weight} by ${by} would change ${cost} by ${change}.`,
  },
};

export type Words = typeof words;
