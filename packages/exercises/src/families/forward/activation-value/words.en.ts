import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { RichText } from "../../../question/rich-text.ts";
import { bracketed, figures, maths, neat, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

interface Drawn {
  /** The share that gets through a leaky ReLU below 0. */
  readonly alpha: number;
  /** The weighted sums. */
  readonly rows: readonly number[];
}

const names = { relu: "ReLU", leaky: "leaky ReLU" };

/** What is said of every cell: it comes down to the side of 0 on which the sum lies. */
const ofCell = (kind: keyof typeof names, z: number, last: RichText) => ({
  label: say`${names[kind]} of ${figures(z)}`,
  otherwise: say`First see on which side of 0 the sum ${figures(z)} lies; then do what the ${names[kind]} does there.`,
  hints: [
    say`Is the sum above 0 or below?`,
    say`The sum is ${figures(z)}, which lies ${z > 0 ? "above" : "below"} 0. What does the ${names[kind]} do on that side?`,
    last,
  ] as const,
});

const signDropped = {
  title: "The sign is dropped",
  explanation: say`No ReLU turns a negative sum into a positive one. Below 0 it is held back.`,
};
const handedOn = (explanation: RichText) => ({ title: "A sum below 0 is passed on", explanation });
const slopeForValue = (explanation: RichText) => ({ title: "The slope in place of the value", explanation });

export const words = ({ alpha, rows }: Drawn) => {
  const share = neat(alpha);
  const leak = (z: number) => maths`${alpha} \\cdot ${bracketed(z)}`;
  return {
    prompt: say`A neuron puts its weighted sum through its activation function. A ReLU lets through what lies above 0 and nothing else. A leaky ReLU does the same above 0, and below it lets ${share} of the sum through. What does each make of these sums?`,
    table: {
      caption: "Weighted sums and what becomes of them",
      columns: [say`weighted sum`, say`ReLU`, say`leaky ReLU`],
    },
    above: (kind: keyof typeof names, z: number) =>
      part({
        ...ofCell(kind, z, say`Above 0 the ${names[kind]} passes the sum on unchanged.`),
        because: say`Yes. Above 0 the sum is passed on unchanged.`,
        mistakes: {
          "closed-above-zero": {
            title: "A sum above 0 is blocked",
            explanation: say`The sum lies above 0, and there it gets through. Only below 0 is a ReLU closed.`,
          },
          "leak-above-zero": {
            title: "The leak above 0",
            explanation: say`Above 0 the sum is passed on unchanged. The factor ${share} counts below 0 only.`,
          },
          "slope-for-value": slopeForValue(
            say`1 is how steep the function is there. The question is what comes out: the sum itself.`,
          ),
          "sign-flipped": say`The sum lies above 0, and it is passed on with its sign.`,
        },
      }),
    reluBelow: (z: number) =>
      part({
        ...ofCell("relu", z, say`Below 0 a ReLU is closed: whatever the sum is, 0 comes out.`),
        because: say`Yes. Below 0 a ReLU gives 0: the neuron is asleep.`,
        mistakes: {
          "handed-on-below-zero": handedOn(say`The sum lies below 0. A ReLU lets nothing of it through.`),
          "sign-dropped": signDropped,
          "leak-in-relu": {
            title: "Leaky ReLU in place of ReLU",
            explanation: say`A plain ReLU has no leak: below 0 it gives 0.`,
          },
          "slope-for-value": slopeForValue(say`Below 0 the value is 0. The slope is 1 above 0 only.`),
        },
      }),
    leakyBelow: (z: number, value: number) =>
      part({
        ...ofCell("leaky", z, say`Below 0 the leaky ReLU lets ${share} of the sum through: ${leak(z)}.`),
        because: say`Yes: ${maths`${leak(z)} = ${value}`}. A little gets through, so the neuron is never quite asleep.`,
        mistakes: {
          "handed-on-below-zero": handedOn(say`The sum lies below 0. Only ${share} of it gets through.`),
          "sign-dropped": signDropped,
          "leak-forgotten": {
            title: "The leak is forgotten",
            explanation: say`A plain ReLU gives 0 here. The leaky one lets ${share} of the sum through.`,
          },
          "slope-for-value": slopeForValue(
            say`${share} is the share that gets through. What comes out is that share of the sum.`,
          ),
          "leak-sign": {
            title: "The sign is lost in the leak",
            explanation: say`A share of a negative sum is negative.`,
          },
        },
      }),
    lines: [
      say`All that matters is on which side of 0 a sum lies. Above 0 both functions do the same, and below 0 only the leaky one lets something through.`,
      ...rows.map((z) =>
        z > 0
          ? say`${maths`z = ${z}`} lies above 0, and both pass it on unchanged: ${onItsLine(maths`${z},\\; ${z}`)}`
          : say`${maths`z = ${z}`} lies below 0. The ReLU gives 0, the leaky ReLU ${onItsLine(maths`${leak(z)} = ${alpha * z}`)}`,
      ),
    ],
  };
};
