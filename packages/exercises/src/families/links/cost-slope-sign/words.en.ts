import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { bracketed, figures, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

/** One output: where it stands, where it should, and how fast the cost follows it. */
export interface Output {
  /** Ids of its activation and its target, and their numbers. */
  readonly activation: string;
  readonly target: string;
  readonly height: number;
  readonly aim: number;
  readonly slope: number;
}

interface Drawn {
  readonly scene: Scene;
  readonly outputs: readonly Output[];
  /** The steepest first. */
  readonly ranked: readonly Output[];
}

export const words = ({ scene: { pen, value }, outputs, ranked }: Drawn) => {
  const q = pen.quantity;
  const [steepest, flattest] = [ranked[0]?.activation ?? "", ranked.at(-1)?.activation ?? ""];
  return {
    prompt: say`A network has four outputs, each with its own target, and the cost is the sum of the squares (${q("a1.0")} − ${q("y0")})² and so on. Predict before you calculate: which outputs must rise for the cost to fall, and where is the cost steepest?`,
    output: ({ activation, target, height, aim }: Output) =>
      say`${maths`${q(activation)} = ${figures(height, activation)},\\; ${q(target)} = ${figures(aim, target)}`}`,
    rise: part({
      label: say`Outputs that must rise for the cost to fall`,
      because: say`Yes. They lie below their targets, so the slope of the cost is negative there and raising them lowers the cost. The others must fall.`,
      otherwise: say`Compare each output with its own target. One that lies below it must rise.`,
      hints: [
        say`When is the cost of one output 0?`,
        say`In the figure, compare each disc with the notch of its target: is it above or below?`,
        say`The slope is 2 times activation minus target. Where it is negative, raising the activation lowers the cost. For the first output it is ${maths`2 \\cdot (${figures(value("a1.0"))} - ${bracketed(value("y0"))})`}.`,
      ],
      mistakes: {
        uphill: {
          title: "Uphill taken for downhill",
          explanation: say`One of these lies above its target. There the slope of the cost is positive: raising it raises the cost, so it must fall.`,
        },
        "one-forgotten": {
          title: "One that must rise is missed",
          explanation: say`What you chose is right, but it is not all. Go through the four once more: which of them lie below their targets?`,
        },
      },
    }),
    ends: { first: "steepest", last: "flattest" },
    steep: part({
      label: say`From steep to flat`,
      because: say`Yes. The slope is 2 times the gap, so the largest gap has the steepest cost, whichever side it is on.`,
      otherwise: say`Work out the gap between activation and target for each, ignore the signs, and begin with the largest.`,
      hints: [
        say`What decides how steep a square is at a place: the place itself, or how far it is from the bottom?`,
        say`For each output, how far is it from its target? Ignore the sign.`,
        say`The largest gap belongs to ${q(steepest)}, the smallest to ${q(flattest)}.`,
      ],
      mistakes: {
        "flattest-first": say`The smallest gap stands first here. The farther an output is from its target, the steeper the cost: put the largest gap first.`,
        "sign-counted": {
          title: "Steep downhill taken for flat",
          explanation: say`A slope of −2 is steeper than one of 0.5: the sign only tells the direction. Compare the gaps without their signs.`,
        },
        "by-height": {
          title: "Ordered by the outputs themselves",
          explanation: say`How high an output stands does not matter by itself. What counts is its distance from its own target.`,
        },
      },
    }),
    lines: [
      say`The slope of the cost with respect to an output is 2 times the gap:`,
      ...outputs.map(
        ({ activation, target, height, aim, slope }) =>
          say`${onItsLine(maths`${pen.slope("C", activation)} = 2 \\cdot (${figures(height, activation)} - ${bracketed(aim, target)}) = ${figures(slope)}`)}`,
      ),
      say`Where the slope is negative, the output must rise. The largest number, whatever its sign, is the steepest slope.`,
    ],
  };
};
