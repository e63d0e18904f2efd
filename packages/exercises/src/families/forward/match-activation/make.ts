import "server-only";
import { family } from "../../../exercise/family.ts";
import { askChoice } from "../../../parts/choice/ask.ts";
import { askRanking } from "../../../parts/order/ask.ts";
import { given } from "../../../parts/table/cells.ts";
import { figures, maths } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { seen, suspectNames } from "./suspects.ts";
import { words } from "./words.en.ts";

const sums = [-4, -3, -2.5, -2, -1.5, -1, -0.5, 0.5, 1, 1.5, 2, 2.5, 3, 4];
const sumsToRank = [-5, -4, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4, 6];

/** Which function made these numbers, and how the sigmoid orders some sums. */
export const matchActivation = family({
  about,
  words,
  draw: (dice) => {
    const culprit = dice.pick(suspectNames);
    const below = dice.pick(sums.filter((z) => z <= -1));
    const above = dice.pick(sums.filter((z) => z >= 1));
    const different = [...new Set([below, above, dice.pick(sums)])];
    if (different.length < 3) return undefined;
    const inputs = dice.shuffled(different);
    const ranked = dice
      .shuffled(sumsToRank)
      .slice(0, 4)
      .toSorted((a, b) => b - a);
    return { culprit, inputs, ranked };
  },
  // Where two sums are equally far from 0, their sizes rank nothing.
  isPleasant: ({ ranked }) => new Set(ranked.map(Math.abs)).size === ranked.length && ranked.some((z) => z < 0),
  table: ({ culprit, inputs }, { table }) => ({
    ...table,
    rows: inputs.map((z) => ({ head: [figures(z)], cells: [given(seen(culprit, z))] })),
  }),
  parts: ({ culprit, ranked }, words) => {
    const by = (measure: (z: number) => number): readonly number[] =>
      ranked.map((_, i) => i).toSorted((a, b) => measure(ranked[b] ?? 0) - measure(ranked[a] ?? 0));
    return [
      askChoice({
        id: "function",
        words: words.function,
        lookAt: [],
        candidates: suspectNames.map((suspect) => ({
          label: words.titleOf(suspect),
          ...(suspect === culprit ? {} : { mistake: `not-${suspect}` as const }),
        })),
      }),
      askRanking({
        id: "ranking",
        words: words.ranking,
        lookAt: [],
        ends: words.ends,
        candidates: ranked.map((z) => ({ label: [maths`\\sigma(${z})`] })),
        mistakes: {
          "by-size": by(Math.abs),
          reversed: by((z) => -z),
          "by-steepness": by((z) => -Math.abs(z)),
        },
      }),
    ];
  },
});
