import { line } from "@nn/words";
import { list, plural } from "@nn/words/en";

export const words = {
  figure: {
    nudge: <Symbol>(weight: Symbol) => line`Nudge ${weight} by`,
    outlook: <Piece>(weight: Piece, by: string, cost: Piece, change: Piece) =>
      line<Piece | string>`From here, raising ${weight} by ${by} would change ${cost} by ${change}.`,
  },
  continue: {
    name: "Where you are",
    soFar: (answers: number, levels: number) =>
      `So far: ${list([
        ...(answers > 0 ? [`${answers} right ${plural(answers, { one: "answer", other: "answers" })}`] : []),
        ...(levels > 0 ? [`${levels} ${plural(levels, { one: "level", other: "levels" })} solved`] : []),
      ])}.`,
    level: "The next level",
    practice: "More practice",
  },
};

export type Words = typeof words;
