import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import { bracketed, figures, maths, neat, onItsLine, productText } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";
import { rate } from "../plain-calculus.ts";
import { ratioOf, type Step, signed, workedRate } from "./step.ts";

interface Drawn {
  readonly story: 0 | 1 | 2;
  readonly steps: readonly Step[];
  /** The rate of the whole way. */
  readonly whole: number;
  /** What the first thing is nudged by at the end. */
  readonly nudge: number;
}

const stories = [
  "A dial x turns a wheel u, the wheel moves a lever v, and the lever moves a pointer y.",
  "A crank x turns a gear u, the gear turns a screw v, and the screw moves a table y.",
  "A pedal x pulls a cable u, the cable turns a wheel v, and the wheel moves a needle y.",
] as const;

const turns = [
  "none does, so y moves the same way as x",
  "one does, so y moves against x",
  "two do, and two turns cancel, so y moves the same way as x",
  "all three do, so y moves against x",
];

const signIsTurned = "The sign is turned round";

export const words = ({ story, steps, whole, nudge }: Drawn) => {
  const rates = steps.map((step) => step.rate);
  const [first = 0, last = 0] = [rates[0], rates.at(-1)];
  const [product, by] = [productText(rates), figures(nudge)];
  const tried = steps.map(
    (step) => `nudging ${step.from} by ${neat(step.nudge)} moved ${step.to} by ${signed(step.moved).plain}`,
  );
  return {
    prompt: say`${stories[story]} Somebody tried it step by step: ${tried.join("; ")}. What is the rate of each step, and what is the rate of the whole way?`,
    step: (step: Step) => {
      const { from, to, rate: value } = step;
      const [nudged, moved] = [figures(step.nudge), signed(step.moved)];
      return part({
        label: [rate(to, from)],
        because: say`Yes: ${to} moves ${figures(value)} times as far as ${from}.`,
        otherwise: say`Divide how far ${to} moved by how far ${from} was nudged, and keep the sign.`,
        hints: [
          say`How far does ${to} move for each bit of a nudge of ${from}?`,
          say`Look at what was tried: ${from} was nudged by ${nudged}, and ${to} moved by ${moved}.`,
          say`Divide what moved by the nudge: ${ratioOf(step)}.`,
        ],
        mistakes: {
          "upside-down": say`A rate says how far the second thing moves for each bit of the first: what moved goes above the line, the nudge below.`,
          "slope-sign": {
            title: signIsTurned,
            explanation:
              value < 0
                ? say`${from} went up and ${to} went down, so this rate is negative.`
                : say`${from} went up and ${to} went up with it, so this rate is positive.`,
          },
          "move-for-rate": {
            title: "How far it moved, in place of how fast",
            explanation: say`That is how far ${to} moved. The rate is that, divided by the nudge of ${nudged}.`,
          },
          "product-for-ratio": {
            title: "Multiplied in place of divided",
            explanation: say`For a rate, what moved is divided by the nudge, not multiplied by it.`,
          },
        },
      });
    },
    whole: part({
      label: [rate("y", "x")],
      because: say`Yes. One step follows the other, so the rates multiply.`,
      otherwise: say`A nudge of x passes through all three steps, one after the other. What becomes of three rates in a row?`,
      hints: [
        say`If u moves twice as far as x, and v three times as far as u, how far does v move for each bit of x?`,
        say`Begin with the rate of each step. Each one takes what the step before passes on.`,
        say`Multiply the rates along the way: ${product}.`,
      ],
      mistakes: {
        "added-up": say`Each step enlarges or shrinks what the step before passed on. So the rates multiply: ${product}.`,
        "last-rate-only": {
          title: "Only the last step",
          explanation: say`That is how fast y follows v. Before that come the steps from x to u and from u to v, and each has its factor.`,
        },
        "step-missing": {
          title: "A step is missing",
          explanation: say`The way begins at x: the rate of the first step, ${figures(first)}, is a factor too.`,
        },
        "last-step-missing": {
          title: "The last step is missing",
          explanation: say`This leads from x to v. One more step leads on to y: its rate is ${figures(last)}.`,
        },
        "sign-lost": {
          title: signIsTurned,
          explanation: say`Count the steps that turn the direction round: ${turns[rates.filter((each) => each < 0).length] ?? ""}.`,
        },
      },
    }),
    move: part({
      label: say`How far y moves when x is nudged by ${by}`,
      because: say`Yes: the rate of the whole way, times the nudge.`,
      otherwise: say`Multiply the rate of the whole way by the nudge.`,
      hints: [
        say`How far does y move for each bit of a nudge of x? That is the rate of the whole way.`,
        say`The nudge is ${by}, and the rate of the whole way is dy/dx.`,
        say`Multiply: ${maths`${by} \\cdot ${bracketed(whole)}`}.`,
      ],
      mistakes: {
        "rate-for-move": {
          title: "The rate in place of the move",
          explanation: say`That is how far y would move if x moved by 1. The nudge is only ${by}.`,
        },
        "divided-by-nudge": {
          title: "Divided in place of multiplied",
          explanation: say`The rate says how far y moves for each bit of the nudge. For the whole nudge, multiply.`,
        },
        "first-step-only": {
          title: "How far u moves, not y",
          explanation: say`This nudge goes on from u to v and from v to y. Use the rate of the whole way.`,
        },
        "sign-lost": {
          title: signIsTurned,
          explanation:
            whole < 0
              ? say`The whole rate is negative: when x goes up, y goes down.`
              : say`The whole rate is positive: when x goes up, y goes up.`,
        },
      },
    }),
    lines: [
      say`A rate is what moved, divided by the nudge.`,
      ...steps.map((step, i) => stepTo(`rate${i + 1}`, say`${onItsLine(workedRate(step))}`)),
      stepTo(
        "whole",
        say`Every nudge passes through all steps, one after the other, so the rates multiply: ${onItsLine(maths`${rate("y", "x")} = ${product} = ${whole}`)}`,
      ),
      stepTo("move", say`A nudge of ${by} moves y by ${onItsLine(maths`${whole} \\cdot ${nudge} = ${whole * nudge}`)}`),
    ],
  };
};
