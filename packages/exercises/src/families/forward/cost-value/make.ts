import "server-only";
import { family } from "../../../exercise/family.ts";
import { firstToEach } from "../../../parts/first-to-each.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { field, givenBeside } from "../../../parts/table/cells.ts";
import { minus, over, plus, squared } from "../../../writing/arithmetic.ts";
import { isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { costOfPairs, gapOf, type Pairs, shareOf, squareOf, total } from "./pairs.ts";
import { words } from "./words.en.ts";

const outputs = [-1, -0.5, 0.1, 0.2, 0.3, 0.5, 0.6, 0.7, 0.8, 1.5, 2, 2.5];
const targets = [0, 1, 0, 1, 2];

const partOf = (i: number): string => `square${i + 1}`;

/** The squared gaps, and the cost that they make. */
export const costValue = family({
  about,
  words,
  draw: (dice): Pairs => {
    const kind = dice.pick(["outputs", "examples"] as const);
    const count = dice.pick([2, 3]);
    return { kind, pairs: Array.from({ length: count }, () => ({ a: dice.pick(outputs), y: dice.pick(targets) })) };
  },
  isPleasant: (drawn) => {
    const [gaps, squares] = [drawn.pairs.map(gapOf), drawn.pairs.map(squareOf)];
    // Gaps of 1 and 2 are their own square, or its double: there a slip does not show.
    const show = gaps.every((gap) => ![0, 1, 2].includes(Math.abs(gap))) && new Set(squares).size === squares.length;
    const areMixed = gaps.some((gap) => gap > 0) && gaps.some((gap) => gap < 0);
    return show && areMixed && [...squares, costOfPairs(drawn)].every((value) => isNeat(value, 3) && value >= 0.04);
  },
  table: ({ pairs }, { table }) => ({
    caption: table.caption,
    columns: table.columns,
    rows: [
      ...pairs.map(({ a, y }, i) => ({
        head: table.pair(i),
        cells: [givenBeside(a, "a"), givenBeside(y, "y"), field(partOf(i))],
      })),
      { head: table.cost, cells: [null, null, field("cost")] },
    ],
  }),
  parts: (drawn, words) => {
    const { kind, pairs } = drawn;
    const [cost, share] = [costOfPairs(drawn), shareOf(drawn)];
    const [gaps, squares] = [pairs.map(gapOf), pairs.map(squareOf)];
    const areOutputs = kind === "outputs";
    const common = { lookAt: [], mostAlike: 1 };
    return [
      ...pairs.map((pair, i) => {
        const [gap, square] = [gapOf(pair), squareOf(pair)];
        return askNumber({
          ...common,
          id: partOf(i),
          value: square,
          made: squared(minus(pair.a, pair.y)),
          words: words.square(pair, i),
          mistakes: firstToEach(
            {
              "not-squared": gap,
              "gap-turned": -gap,
              doubled: 2 * gap,
              "squares-subtracted": pair.a ** 2 - pair.y ** 2,
              "negative-square": -square,
              "target-lost": pair.a ** 2,
            },
            square,
          ),
          further: [{ name: "doubled", ...words.square(pair, i).mistakes.doubled, value: -2 * gap }],
        });
      }),
      askNumber({
        ...common,
        id: "cost",
        value: cost,
        made: areOutputs ? plus(...squares) : over(plus(...squares), pairs.length),
        words: words.cost,
        follows: {
          parts: pairs.map((_, i) => partOf(i)),
          value: (own) => share * total(pairs.map((_, i) => own[partOf(i)] ?? 0)),
        },
        mistakes: {
          "mean-for-sum": areOutputs ? cost / pairs.length : undefined,
          "sum-for-mean": areOutputs ? undefined : cost * pairs.length,
          "not-squared": share * total(gaps),
          "sizes-for-squares": share * total(gaps.map(Math.abs)),
          "squared-at-the-end": share * total(gaps) ** 2,
          // The half of two outputs is their mean.
          halved: areOutputs && pairs.length === 2 ? undefined : cost / 2,
          "one-pair": squares[0],
        },
        further: [
          {
            name: "squared-at-the-end",
            ...words.cost.mistakes["squared-at-the-end"],
            value: share * total(gaps.map(Math.abs)) ** 2,
          },
          ...(areOutputs ? [] : [gaps, gaps.map(Math.abs)]).map((each) => ({
            name: "squared-at-the-end",
            ...words.meanSquared,
            value: (share * total(each)) ** 2,
          })),
        ],
      }),
    ];
  },
});
