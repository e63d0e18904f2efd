import "server-only";
import { backward } from "@nn/core";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { askChoices, askRanking, assemble, type Candidate, type WrongOrder } from "../../../parts/assemble.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { bracketed, figures, maths } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

const OUTPUTS = [0, 1, 2, 3] as const;
const heights = [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 1.1, 1.2];
const targets = [0, 0.5, 1, 1.5];
const biases = [-0.5, -0.2, 0.1, 0.3];

/** Four outputs and their targets: which must rise, and where is the cost steepest? */
export const costSlopeSign: Family = {
  id: "cost-slope-sign",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const scene = fourOutputs(dice);
      const slopes = slopesOf(scene);
      const sizes = slopes.map(Math.abs);
      const rising = slopes.filter((slope) => slope < 0).length;
      const isClear = sizes.every(
        (size, i) => size >= 0.2 && sizes.slice(0, i).every((other) => Math.abs(size - other) >= 0.19),
      );
      if (!isClear || rising === 0 || rising === OUTPUTS.length) return undefined;
      const wrongOrders = wrongOrdersOf(scene, slopes);
      return wrongOrders && exerciseFor(dice, scene, slopes, wrongOrders);
    }),
};

/** One input and four neurons that hand their sums on, each at a height that can be read. */
function fourOutputs(dice: Dice): Scene {
  const outputs = OUTPUTS.map(() => ({ height: dice.pick(heights), bias: dice.pick(biases) }));
  return sceneOf({
    spec: {
      inputs: 1,
      layers: [{ neurons: OUTPUTS.length, activation: "identity" }],
      weights: [outputs.map(({ height, bias }) => [Number((height - bias).toFixed(1))])],
      biases: [outputs.map(({ bias }) => bias)],
    },
    example: { input: [1], target: OUTPUTS.map(() => dice.pick(targets)) },
    layerNames: "letters",
  });
}

function slopesOf({ network, example }: Scene): readonly number[] {
  const { a } = backward(network, example);
  return OUTPUTS.map((j) => a(1, j));
}

/** Places of the outputs, those with the largest number first. */
const byLargest = (numbers: readonly number[]): readonly number[] =>
  [...OUTPUTS].sort((i, j) => (numbers[j] ?? 0) - (numbers[i] ?? 0));

/** The wrong rankings, told in places of the right one; undefined where two of them look the same. */
function wrongOrdersOf({ value }: Scene, slopes: readonly number[]): readonly WrongOrder[] | undefined {
  const right = byLargest(slopes.map(Math.abs));
  const lookAt = OUTPUTS.flatMap((j) => [`a1.${j}`, `y${j}`]);
  const orders = [
    {
      name: "flattest-first",
      title: "The other way round",
      explanation: say`The smallest gap stands first here. The farther an output is from its target, the steeper is the cost: put the largest gap first.`,
      order: [...right].reverse(),
    },
    {
      name: "sign-counted",
      title: "Steep downhill is steep as well",
      explanation: say`A slope of −2 is steeper than one of 0.5: the sign only tells the direction. Compare the gaps without their signs.`,
      order: byLargest(slopes),
    },
    {
      name: "by-height",
      title: "Ordered by the outputs themselves",
      explanation: say`How high an output stands does not matter by itself. What counts is its distance from its own target.`,
      order: byLargest(OUTPUTS.map((j) => value(`a1.${j}`))),
    },
  ];
  const written = [right, ...orders.map(({ order }) => order)].map((order) => order.join());
  const heightsDiffer = new Set(OUTPUTS.map((j) => value(`a1.${j}`).toFixed(3))).size;
  if (new Set(written).size < written.length || heightsDiffer < OUTPUTS.length) return undefined;
  return orders.map((wrong) => ({ ...wrong, lookAt, order: wrong.order.map((j) => right.indexOf(j)) }));
}

function exerciseFor(
  dice: Dice,
  { pen, value, figure }: Scene,
  slopes: readonly number[],
  wrongOrders: readonly WrongOrder[],
): Exercise {
  const q = pen.quantity;
  const lights = (j: number) => [`a1.${j}`, `y${j}`];
  const lookAt = OUTPUTS.flatMap(lights);
  const label = (j: number) =>
    say`${maths`${q(`a1.${j}`)} = ${figures(value(`a1.${j}`), `a1.${j}`)},\\; ${q(`y${j}`)} = ${figures(value(`y${j}`), `y${j}`)}`}`;
  const candidates = OUTPUTS.map(
    (j): Candidate => ({
      label: label(j),
      lights: lights(j),
      ...((slopes[j] ?? 0) < 0
        ? {}
        : {
            mistake: {
              name: "uphill",
              title: "That one would climb",
              explanation: say`One of these lies above its target. There the slope of the cost is positive: raising it raises the cost, so it must fall.`,
              lookAt: lights(j),
            },
          }),
    }),
  );
  const ranked = byLargest(slopes.map(Math.abs));
  return assemble({
    title: "Which way, and how steep?",
    prompt: say`A network has four outputs, each with its own target, and the cost is the sum of the squares (${q("a1.0")} − ${q("y0")})² and so on. Predict before you calculate: which outputs must rise for the cost to fall, and where is the cost steepest?`,
    figure,
    asked: [
      askChoices(dice, {
        id: "rise",
        label: say`Must rise for the cost to fall`,
        candidates,
        lost: {
          name: "one-forgotten",
          title: "Another one must rise as well",
          explanation: say`All that you chose is right, and something is left. Go through the four: does it lie below its target?`,
          lookAt,
        },
        because: say`Yes. They lie below their targets, so the slope of the cost is negative there and raising them lowers the cost. The others must fall.`,
        otherwise: say`Compare each output with its own target. One that lies below it must rise.`,
        hints: [
          say`When is the cost of one output 0?`,
          say`In the figure, compare each disc with the notch of its target: is it above or below?`,
          say`The slope is 2 times activation minus target. Where it is negative, raising the activation lowers the cost. For the first output it is 2 times ${maths`${figures(value("a1.0"))} - ${bracketed(value("y0"))}`}.`,
        ],
        lookAt,
      }),
      askRanking(dice, {
        id: "steep",
        label: say`From steep to flat`,
        candidates: ranked.map((j) => ({ label: label(j), lights: lights(j) })),
        wrongOrders,
        ends: ["steepest", "flattest"],
        because: say`Yes. The slope is 2 times the gap, so the largest gap has the steepest cost, whichever side it is on.`,
        otherwise: say`Work out the gap between activation and target for each, leave the signs away, and begin with the largest.`,
        hints: [
          say`What decides how steep a square is at a place: the place itself, or how far it is from the bottom?`,
          say`For each output, how far is it from its target? Leave the sign away.`,
          say`The largest gap belongs to ${q(`a1.${ranked[0] ?? 0}`)}, the smallest to ${q(`a1.${ranked.at(-1) ?? 0}`)}.`,
        ],
        lookAt,
      }),
    ],
    lines: [
      say`The slope of the cost along an output is 2 times its gap:`,
      ...OUTPUTS.map(
        (j) =>
          say`${{ ...maths`${pen.slope("C", `a1.${j}`)} = 2 \\cdot (${figures(value(`a1.${j}`), `a1.${j}`)} - ${bracketed(value(`y${j}`), `y${j}`)}) = ${figures(slopes[j] ?? 0)}`, display: true }}`,
      ),
      say`Where the slope is negative, the output must rise. The largest number, sign or no sign, is the steepest.`,
    ],
  });
}
