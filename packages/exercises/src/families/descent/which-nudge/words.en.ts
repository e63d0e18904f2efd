import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import { outputOf, workedOut } from "../../../scenes/parameters.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { bracketed, maths, neat, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { type Nudge, nudgeText, SIZE } from "./nudges.ts";

interface Drawn {
  readonly scene: Scene;
  readonly best: Nudge;
  readonly others: readonly Nudge[];
}

export const words = ({ scene, best, others }: Drawn) => {
  const { pen, value, network } = scene;
  const { quantity: q } = pen;
  const [a, P] = [outputOf(scene), q(best.id)];
  const size = neat(SIZE);
  const by = bracketed(best.sign * SIZE);
  const product = maths`${best.slope} \\cdot ${by} = ${best.change}`;
  const slopeLine = ({ id }: Nudge) => maths`${pen.slope("C", id)} = ${workedOut(scene, id)}`;
  const neurons =
    network.layers.length > 1
      ? "The hidden neuron is a ReLU whose sum is above 0, and the output hands its sum on as it is."
      : "This neuron hands its sum on as it is.";
  return {
    prompt: say`${neurons} You may make one of these nudges, all of the same size ${size}. Which one lowers the cost most, and by about how much does the cost change?`,
    nudge: part({
      label: say`The nudge that lowers the cost most`,
      because: say`Yes. It goes against its slope, and no other nudge that does so has a steeper slope.`,
      otherwise: say`Work out the slope for each parameter. A nudge lowers the cost where it goes against the slope: the steeper the slope, the more.`,
      hints: [
        say`When does a nudge lower the cost: when it goes with its slope, or against it?`,
        say`In the figure, look at the gap between output and target: should the output rise or fall? Then ask of each nudge which way it moves the output, and how far.`,
        say`The square of the gap has the slope ${maths`2(${q(a)} - ${q("y0")}) = ${2 * (value(a) - value("y0"))}`}, so the output should ${value(a) > value("y0") ? "fall" : "rise"}. For ${P} the whole slope is ${maths`${best.slope}`}.`,
      ],
    }),
    uphill: ({ id, slope, sign }: Nudge) => ({
      title: "A nudge that raises the cost",
      explanation: say`${pen.slope("C", id)} is ${slope > 0 ? "positive: the cost rises when" : "negative: the cost falls when"} ${q(id)} rises. This nudge goes ${sign > 0 ? "up" : "down"}, so the cost goes up. Go against the slope.`,
    }),
    smallerFall: ({ change }: Nudge) => ({
      title: "Not the nudge that does most",
      explanation: say`This one lowers the cost by about ${maths`${Math.abs(change)}`}. Look for a parameter with a steeper slope whose nudge goes downhill too.`,
    }),
    change: part({
      label: say`Change of the cost from that nudge, with its sign`,
      because: say`Yes: ${product}. For so small a nudge the slope alone tells nearly everything.`,
      otherwise: say`The change of the cost is about the slope times the nudge, each with its sign.`,
      hints: [
        say`The slope is the change of the cost for each step of the parameter. How large is the step?`,
        say`In the figure, look at ${P} and follow its nudge to the cost: which numbers is it multiplied by?`,
        say`${slopeLine(best)}. Multiply it by the nudge, ${by}.`,
      ],
      mistakes: {
        "nudge-left-out": {
          title: "The slope, not the change",
          explanation: say`The slope is the change for a whole step of 1. The nudge is ${size} of that: multiply.`,
        },
        "sign-flipped": say`The cost falls, so its change is negative.`,
        "missing-two": say`The slope of the square is 2 times the gap. Put the 2 back into the slope.`,
        "nudge-divides": {
          title: "The slope is divided by the nudge",
          explanation: say`A slope is change of the cost per change of the parameter. So the change of the cost is slope times nudge.`,
        },
      },
    }),
    otherNudge: ({ id }: Nudge) => ({
      title: "What another nudge does",
      explanation: say`This is the change for the nudge of ${q(id)}. The question is about the nudge that lowers the cost most.`,
    }),
    lines: [
      say`The slope says how far the cost moves for each step of the parameter:`,
      ...[best, ...others].map((nudge) => say`${onItsLine(slopeLine(nudge))}`),
      say`The cost falls where slope and nudge have opposite signs, and it falls most where that slope is steepest: ${nudgeText(scene, best)}.`,
      say`The change is about slope times nudge: ${onItsLine(product)}`,
    ],
  };
};
