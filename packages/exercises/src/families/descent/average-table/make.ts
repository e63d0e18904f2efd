import "server-only";
import { type Example, gradientOf } from "@nn/core";
import { family } from "../../../exercise/family.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { field, given, givenBeside } from "../../../parts/table/cells.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { minus, over, plus, times } from "../../../writing/arithmetic.ts";
import { isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { type Row, W, words } from "./words.en.ts";

const inputs = [-4, -3, -1.5, -0.4, 0.4, 1.5, 2.5, 3, 4];
const biases = [-1, -0.5, -0.4, 0.3, 0.4, 0.5, 1];
const targets = [-1, 0, 1, 2, 3];

const partOf = (i: number): string => `example${i + 1}`;
const gapOf = ({ scene: { value } }: Row): number => value("a1.0") - value("y0");

/** The examples pull both ways, their numbers are easy, and no two of them are the same. */
function areTold(rows: readonly Row[]): boolean {
  const slopes = rows.map(({ slope }) => slope);
  const arePlain = slopes.every((slope) => isNeat(slope, 2) && Math.abs(slope) >= 0.5 && Math.abs(slope) <= 30);
  const isMixed = slopes.some((slope) => slope < 0) && slopes.some((slope) => slope > 0);
  return arePlain && isMixed && new Set(rows.map(({ scene }) => scene.value("x0"))).size === rows.length;
}

/** The slopes of several examples in a table, and their mean. */
export const averageTable = family({
  about,
  words,
  draw: (dice) => {
    const count = dice.pick([2, 3, 3, 4]);
    const { spec } = someNetwork(dice, { sizes: [1, 1], activation: () => "identity", biases });
    const rows = Array.from({ length: count }, (_, i): Row => {
      const example: Example = { input: [dice.pick(inputs)], target: [dice.pick(targets)] };
      const scene = sceneOf({ spec, example });
      // With many examples some are done already: nobody learns more from the fourth product.
      return { scene, slope: gradientOf(scene.network, [example]).of(W), isGiven: i < count - 2 };
    });
    const [first] = rows;
    if (!first || !areTold(rows)) return undefined;
    const examples = rows.map(({ scene }) => scene.example);
    return { first: first.scene, rows, mean: gradientOf(first.scene.network, examples).of(W) };
  },
  isPleasant: ({ mean }) => isNeat(mean, 3) && Math.abs(mean) >= 0.3,
  figure: ({ first }) => first.figure,
  table: ({ rows }, { table }) => ({
    caption: table.caption,
    columns: table.columns,
    rows: [
      ...rows.map(({ scene, slope, isGiven }, i) => ({
        head: table.example(i),
        cells: [
          // The figure shows the first example, so only its row points there.
          ...["x0", "y0", "a1.0"].map((id) => (i === 0 ? given : givenBeside)(scene.value(id), id)),
          isGiven ? given(slope) : field(partOf(i)),
        ],
      })),
      { head: table.mean, cells: [null, null, null, field("mean")] },
    ],
  }),
  parts: ({ rows, mean }, words) => {
    const asked = rows.flatMap((row, i) => (row.isGiven ? [] : [{ ...row, i }]));
    const average = (of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
    return [
      ...asked.map(({ i, ...row }) =>
        askNumber({
          id: partOf(i),
          value: row.slope,
          made: times(row.scene.value("x0"), 2, minus(row.scene.value("a1.0"), row.scene.value("y0"))),
          words: words.example(row, i),
          lookAt: [W, "x0", "a1.0", "y0"],
          explainedAt: "three-factors#together",
          mistakes: {
            "missing-two": row.slope / 2,
            "sign-flipped": -row.slope,
            "bias-rule": 2 * gapOf(row),
            "weight-for-activation": 2 * gapOf(row) * row.scene.value(W),
            "missing-cost": row.scene.value("x0"),
            "square-not-differentiated": gapOf(row) ** 2,
          },
        }),
      ),
      askNumber({
        id: "mean",
        value: mean,
        made: over(plus(...rows.map(({ slope }) => slope)), rows.length),
        words: words.mean,
        lookAt: [W, "C"],
        follows: {
          parts: asked.map(({ i }) => partOf(i)),
          value: (own) =>
            rows.reduce((sum, { slope, isGiven }, i) => sum + (isGiven ? slope : (own[partOf(i)] ?? 0)), 0) /
            rows.length,
        },
        mistakes: {
          "sum-for-mean": mean * rows.length,
          "signs-lost": average(({ slope }) => Math.abs(slope)),
          "averaged-too-early": average(({ scene }) => scene.value("x0")) * 2 * average(gapOf),
          "sign-flipped": -mean,
          "one-example": rows[0]?.slope,
        },
        further: rows.slice(1).map(({ slope }) => ({ ...words.oneExample, value: slope })),
      }),
    ];
  },
});
