import "server-only";
import { activations, leakyRelu } from "@nn/core";
import { firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { isUnmistakable, toleranceNote } from "../../../exercise/tolerance.ts";
import { wrongAt } from "../../../mistakes/wrong.ts";
import { type Asked, askNumber, assemble } from "../../../parts/assemble.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import { bracketed, figures, isNeat, maths, neat, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

const sums = [-6, -5, -4, -3, -2.5, -2, -1.5, -0.5, 0.5, 1.5, 2, 2.5, 3, 4, 5];

interface Cell {
  readonly kind: "relu" | "leaky";
  readonly z: number;
  readonly value: number;
  readonly alpha: number;
}

/** What ReLU and leaky ReLU make of weighted sums on both sides of 0. */
export const activationValue: Family = {
  id: "activation-value",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const alpha = dice.pick([0.1, 0.2, 0.5]);
      const below = dice.pick(sums.filter((z) => z < 0));
      const above = dice.pick(sums.filter((z) => z > 0));
      return exerciseFor(alpha, dice.shuffled([below, above]));
    }),
};

function exerciseFor(alpha: number, rows: readonly number[]): Exercise | undefined {
  const leaky = leakyRelu(alpha);
  const cells = rows.flatMap((z): readonly Cell[] => [
    { kind: "relu", z, value: activations.relu.of(z), alpha },
    { kind: "leaky", z, value: leaky.of(z), alpha },
  ]);
  const wrongs = cells.map(wrongsOf);
  const isTold = cells.every(({ value }, i) => isNeat(value, 2) && isUnmistakable(value, wrongs[i] ?? []));
  if (!isTold) return undefined;
  const asked = cells.map((cell, i) => cellPart(cell, i, wrongs[i] ?? []));
  return assemble({
    title: "Through the activation function",
    prompt: say`A neuron puts its weighted sum through its function. A ReLU lets through what lies above 0 and nothing else. A leaky ReLU does the same above 0, and below it lets ${neat(alpha)} of the sum through. What does each make of these sums?`,
    asked,
    table: {
      caption: "Weighted sums and what becomes of them",
      columns: [say`weighted sum`, say`ReLU`, say`leaky ReLU`],
      rows: rows.map((z, row) => ({
        head: [figures(z)],
        cells: [{ part: asked[2 * row]?.part.id ?? "" }, { part: asked[2 * row + 1]?.part.id ?? "" }],
      })),
    },
    lines: rows.map((z) =>
      z > 0
        ? say`${maths`z = ${z}`} lies above 0, and both hand it on as it is: ${onItsLine(maths`${z},\\; ${z}`)}`
        : say`${maths`z = ${z}`} lies below 0. The ReLU gives 0, the leaky ReLU ${onItsLine(maths`${alpha} \\cdot ${bracketed(z)} = ${leaky.of(z)}`)}`,
    ),
  });
}

function wrongsOf({ kind, z, value, alpha }: Cell): readonly WrongNumber[] {
  const wrong = wrongAt([]);
  const all =
    z > 0
      ? [
          wrong(
            "closed-above-zero",
            "Above 0 it is open",
            0,
            say`The sum lies above 0, and there it gets through. Only below 0 is a ReLU closed.`,
          ),
          wrong(
            "leak-above-zero",
            "The leak is for sums below 0",
            alpha * z,
            say`Above 0 the sum is handed on as it is. The factor ${neat(alpha)} counts below 0 only.`,
          ),
          wrong(
            "slope-for-value",
            "The slope in place of the value",
            1,
            say`1 is how steep the function is there. The question is what comes out: the sum as it is.`,
          ),
          wrong(
            "sign-flipped",
            "The sign is turned round",
            -z,
            say`The sum lies above 0, and it is handed on with its sign.`,
          ),
        ]
      : [
          wrong(
            "handed-on-below-zero",
            "Below 0 it is not handed on",
            z,
            kind === "relu"
              ? say`The sum lies below 0. A ReLU lets nothing of it through.`
              : say`The sum lies below 0. Only ${neat(alpha)} of it gets through.`,
          ),
          wrong(
            "sign-dropped",
            "The sign is dropped",
            -z,
            say`No ReLU turns a negative sum into a positive one. Below 0 it is held back.`,
          ),
          ...(kind === "relu"
            ? [
                wrong(
                  "leak-in-relu",
                  "That is the leaky one",
                  alpha * z,
                  say`A plain ReLU has no leak: below 0 it gives 0.`,
                ),
                wrong(
                  "slope-for-value",
                  "The slope in place of the value",
                  1,
                  say`Below 0 nothing comes out. 1 is the slope above 0.`,
                ),
              ]
            : [
                wrong(
                  "leak-forgotten",
                  "The leak is forgotten",
                  0,
                  say`A plain ReLU gives 0 here. The leaky one lets ${neat(alpha)} of the sum through.`,
                ),
                wrong(
                  "slope-for-value",
                  "The slope in place of the value",
                  alpha,
                  say`${neat(alpha)} is the share that gets through. What comes out is that share of the sum.`,
                ),
                wrong(
                  "leak-sign",
                  "The sign is lost in the leak",
                  -alpha * z,
                  say`A share of a negative sum is negative.`,
                ),
              ]),
        ];
  return all.filter((one, i) => one.value !== value && all.findIndex((other) => other.value === one.value) === i);
}

function cellPart({ kind, z, value, alpha }: Cell, i: number, wrongs: readonly WrongNumber[]): Asked {
  const name = kind === "relu" ? "ReLU" : "leaky ReLU";
  return askNumber({
    id: `value${i + 1}`,
    label: say`${name} of ${figures(z)}`,
    ...(i === 0 ? { note: toleranceNote } : {}),
    value,
    wrongs,
    because:
      z > 0
        ? say`Yes. Above 0 the sum is handed on as it is.`
        : kind === "relu"
          ? say`Yes. Below 0 a ReLU gives 0: the neuron is asleep.`
          : say`Yes: ${maths`${alpha} \\cdot ${bracketed(z)} = ${value}`}. A little gets through, so the neuron is never quite asleep.`,
    otherwise: say`First look on which side of 0 the sum ${figures(z)} lies; then do what the ${name} does on that side.`,
    hints: [
      say`Does the sum lie above 0 or below?`,
      say`The sum is ${figures(z)}, which lies ${z > 0 ? "above" : "below"} 0. What does the ${name} do on that side?`,
      z > 0
        ? say`Above 0 the ${name} hands the sum on as it is.`
        : kind === "relu"
          ? say`Below 0 a ReLU is closed: whatever the sum is, 0 comes out.`
          : say`Below 0 the leaky ReLU lets ${neat(alpha)} of the sum through: ${maths`${alpha} \\cdot ${bracketed(z)}`}.`,
    ],
    lookAt: [],
  });
}
