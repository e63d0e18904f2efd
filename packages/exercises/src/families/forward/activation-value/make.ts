import "server-only";
import { activations, leakyRelu } from "@nn/core";
import { family } from "../../../exercise/family.ts";
import { firstToEach } from "../../../parts/first-to-each.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { field } from "../../../parts/table/cells.ts";
import { times } from "../../../writing/arithmetic.ts";
import { figures, isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

const sums = [-6, -5, -4, -3, -2.5, -2, -1.5, -0.5, 0.5, 1.5, 2, 2.5, 3, 4, 5];

const idsIn = (row: number) => ({ relu: `value${2 * row + 1}`, leaky: `value${2 * row + 2}` });
const functionsFor = (alpha: number) => ({ relu: activations.relu.of, leaky: leakyRelu(alpha).of });

/** What ReLU and leaky ReLU make of weighted sums on both sides of 0. */
export const activationValue = family({
  about,
  words,
  draw: (dice) => {
    const alpha = dice.pick([0.1, 0.2, 0.5]);
    const below = dice.pick(sums.filter((z) => z < 0));
    const above = dice.pick(sums.filter((z) => z > 0));
    return { alpha, rows: dice.shuffled([below, above]) };
  },
  isPleasant: ({ alpha, rows }) => rows.every((z) => isNeat(functionsFor(alpha).leaky(z), 2)),
  table: ({ rows }, { table }) => ({
    ...table,
    rows: rows.map((z, row) => ({ head: [figures(z)], cells: [field(idsIn(row).relu), field(idsIn(row).leaky)] })),
  }),
  parts: ({ alpha, rows }, words) => {
    const { relu, leaky } = functionsFor(alpha);
    const common = { lookAt: [], mostAlike: 1 };
    return rows.flatMap((z, row) => {
      const ids = idsIn(row);
      if (z > 0)
        return (["relu", "leaky"] as const).map((kind) =>
          askNumber({
            ...common,
            id: ids[kind],
            value: z,
            words: words.above(kind, z),
            mistakes: firstToEach(
              {
                "closed-above-zero": 0,
                "leak-above-zero": alpha * z,
                "slope-for-value": 1,
                "sign-flipped": -z,
              },
              z,
            ),
          }),
        );
      return [
        askNumber({
          ...common,
          id: ids.relu,
          value: relu(z),
          words: words.reluBelow(z),
          mistakes: firstToEach(
            {
              "handed-on-below-zero": z,
              "sign-dropped": -z,
              "leak-in-relu": alpha * z,
              "slope-for-value": 1,
            },
            relu(z),
          ),
        }),
        askNumber({
          ...common,
          id: ids.leaky,
          value: leaky(z),
          made: times(alpha, z),
          words: words.leakyBelow(z, leaky(z)),
          mistakes: firstToEach(
            {
              "handed-on-below-zero": z,
              "sign-dropped": -z,
              "leak-forgotten": 0,
              "slope-for-value": alpha,
              "leak-sign": -alpha * z,
            },
            leaky(z),
          ),
        }),
      ];
    });
  },
});
