import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { bracketed, figures, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";

interface Sent {
  readonly nudge: number;
  /** The cost after the nudge, and the change of the cost over the nudge. */
  readonly cost: number;
  readonly ratio: number;
}

interface Drawn {
  readonly scene: Scene;
  /** The cost before any nudge. */
  readonly cost: number;
  readonly big: Sent;
  readonly small: Sent;
  readonly slope: number;
}

export const words = ({ scene: { pen }, cost, big, small, slope }: Drawn) => {
  const [W, C] = [pen.quantity("w1.0.0"), pen.quantity("C")];
  const fraction = maths`\\Delta ${C} / \\Delta ${W}`;
  const worked = ({ nudge, cost: after, ratio }: Sent) => maths`(${after} - ${bracketed(cost)}) / ${nudge} = ${ratio}`;
  const ratio = (sent: Sent) =>
    part({
      label: say`The ratio ${fraction} for the nudge ${figures(sent.nudge)}`,
      because: say`Yes: ${worked(sent)}.`,
      otherwise: say`Subtract the cost before from the cost after, and divide by the nudge.`,
      hints: [
        say`A ratio of changes: how far did ${C} move, and how far did ${W}?`,
        say`${C} went from ${figures(cost)} to ${figures(sent.cost)}. Did it rise or fall?`,
        say`The change of ${C} is ${figures(sent.cost - cost)}. Divide it by ${figures(sent.nudge)}.`,
      ],
      mistakes: {
        "change-for-ratio": {
          title: "The change, not the ratio",
          explanation: say`That is how far ${C} moves. Divide it by the nudge, ${figures(sent.nudge)}, for the ratio.`,
        },
        "sign-flipped": say`A change is what comes after minus what was before. ${C} ${sent.cost < cost ? "falls" : "rises"} here.`,
        "upside-down": say`The change of ${C} stands above the line, the nudge of ${W} below.`,
        "cost-for-change": {
          title: "The cost in place of its change",
          explanation: say`That divides where ${C} stands after the nudge. Subtract where it stood before, ${figures(cost)}.`,
        },
      },
    });
  return {
    prompt: say`In some network the cost is ${figures(cost)}. If its weight ${W} is nudged by ${figures(big.nudge)}, it becomes ${figures(big.cost)}. If ${W} is nudged by ${figures(small.nudge)} only, it becomes ${figures(small.cost)}.`,
    ratio,
    settles: part({
      label: say`The number on which the ratio settles as the nudge shrinks`,
      because: say`Yes, ${figures(slope)}: the derivative ${pen.slope("C", "w1.0.0")}. The gap to it was ${figures(Math.abs(big.ratio - slope))} with the larger nudge, and is ${figures(Math.abs(small.ratio - slope))} with one that is ten times smaller.`,
      otherwise: say`Compare the two ratios. With a nudge ten times smaller, the gap to the final number is ten times smaller as well.`,
      hints: [
        say`From the first ratio to the second, which way does it go?`,
        say`The nudge became ten times smaller. How far did the ratio move, and how much of the way is left?`,
        say`From ${figures(big.ratio)} to ${figures(small.ratio)} nine tenths of the way are done.`,
      ],
      mistakes: {
        "smallest-kept": {
          title: "The last ratio taken for the derivative",
          explanation: say`That is the ratio for the smaller nudge. With a still smaller one it goes on a little in the same direction.`,
        },
        "shrinks-away": {
          title: "The ratio thought to shrink to 0",
          explanation: say`The nudge and the change both go to 0. But their ratio hardly moves: work it out for both nudges, and compare.`,
        },
        "gone-too-far": {
          title: "One step too many",
          explanation: say`It goes on in that direction, but each time by a tenth of the way before. It never comes as far as that.`,
        },
        "sign-flipped": say`Both ratios have the other sign, and a smaller nudge does not turn it round.`,
      },
    }),
    lines: [
      say`Each ratio is how far the cost moved, divided by the nudge that moved it.`,
      stepTo("big", say`The larger nudge: ${onItsLine(worked(big))}`),
      stepTo("small", say`The smaller nudge: ${onItsLine(worked(small))}`),
      stepTo(
        "settles",
        say`The gap to ${figures(slope)} shrinks with the nudge, from ${figures(Math.abs(big.ratio - slope))} to ${figures(Math.abs(small.ratio - slope))}. So ${figures(slope)} is the derivative.`,
      ),
    ],
  };
};
