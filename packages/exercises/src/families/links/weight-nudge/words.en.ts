import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { bracketed, figures, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

interface Drawn {
  readonly scene: Scene;
  readonly slope: number;
  readonly nudge: number;
  /** How far the weighted sum moves. */
  readonly change: number;
}

export const words = ({ scene: { pen, value }, slope, nudge, change }: Drawn) => {
  const [w, z, before] = ["w2.0.0", "z2.0", "a1.0"];
  const [B, P, W, Z] = [pen.quantity("b2.0"), pen.quantity(before), pen.quantity(w), pen.quantity(z)];
  const [weight, sum] = [value(w), value(z)];
  const delta = maths`\\Delta ${Z}`;
  const times = maths`${figures(slope, before)} \\cdot ${bracketed(nudge, w)}`;
  return {
    prompt: say`The weight ${W} is nudged from ${figures(weight, w)} to ${figures(weight + nudge, w)}. What comes in, ${P}, and the bias hold still. How far does ${Z} move, and how far is that per unit of nudge?`,
    change: part({
      label: say`The step ${delta}`,
      because: say`Yes: ${times}. Each bit of the nudge counts ${figures(slope, before)} times, because that is what comes in.`,
      otherwise: say`Work out ${Z} before and after the nudge, and take the difference. What is the nudge multiplied by?`,
      hints: [
        say`Which part of ${Z} = ${W}${P} + ${B} moves, and which holds still?`,
        say`In the figure, look at the disc where the line of ${W} begins.`,
        say`It stands at ${figures(slope, before)}, and the nudge is ${figures(nudge, w)}. Multiply them.`,
      ],
      mistakes: {
        "weight-for-activation": say`That would be the answer if ${P} were nudged. Here ${W} moves, and it is multiplied by ${P}.`,
        "bias-rule": {
          title: "The nudge itself",
          explanation: say`That is how far ${Z} would move with its bias. The nudge of the weight is multiplied by ${P} on its way.`,
        },
        "sum-for-change": {
          title: "The new sum, not the step",
          explanation: say`The question is how far ${Z} moves. Subtract where it stood before, ${figures(sum, z)}.`,
        },
        "slope-for-change": {
          title: "The slope, not the step",
          explanation: say`That is how far ${Z} would move for a nudge of 1. This nudge is ${figures(nudge, w)}.`,
        },
        "product-for-change": {
          title: "The whole product is nudged",
          explanation: say`Only the nudge is new. The weight itself was there before: leave ${W} out.`,
        },
        "sign-flipped": say`${P} is positive, so ${Z} moves the same way as ${W}: ${nudge > 0 ? "up" : "down"}.`,
      },
    }),
    slope: part({
      label: [pen.slope(z, w)],
      because: say`Yes. The step divided by the nudge is just what comes in: ${P} is ${figures(slope, before)}.`,
      otherwise: say`Divide the step of ${Z} by the nudge of ${W}.`,
      hints: [
        say`A slope is a quotient. What stands above the line, and what below?`,
        say`Above the line goes how far ${Z} moves, below it the nudge. The nudge of ${W} is ${figures(nudge, w)}.`,
        say`Divide ${figures(change, z)} by ${figures(nudge, w)}.`,
      ],
      mistakes: {
        "weight-for-activation": say`${W} is how fast ${Z} follows ${P}. Here ${W} moves, and each step of it counts ${P} times.`,
        "bias-rule": say`The bias is added as it is. The weight is multiplied by ${P} first.`,
        "change-for-slope": {
          title: "The step, not the slope",
          explanation: say`The slope is the step of ${Z} per unit of nudge: divide by the nudge, ${figures(nudge, w)}.`,
        },
        "upside-down": say`What is moved, ${Z}, stands above the line; what moves it, ${W}, below.`,
        "sum-not-differentiated": say`That is how large ${Z} is. The question is how fast it moves with ${W}.`,
      },
    }),
    before: {
      name: "product-before-nudge",
      title: "The product itself, not its step",
      explanation: say`That is ${W}${P} before the nudge. The question is how far it moves when ${W} does.`,
    },
    after: {
      name: "product-after-nudge",
      title: "The product itself, not its step",
      explanation: say`That is ${W}${P} after the nudge. Subtract what it was before, or multiply the nudge alone by ${P}.`,
    },
    sumBefore: {
      name: "quantity-for-answer",
      title: "The weighted sum itself, not its step",
      explanation: say`That is where ${Z} stands before the nudge. The question is how far it moves.`,
    },
    productForSlope: {
      name: "not-differentiated",
      title: "The product itself, not its slope",
      explanation: say`${W}${P} is a part of ${Z}. Its slope in ${W} is what multiplies ${W}, and nothing else.`,
    },
    lines: [
      say`Only the product moves, and in it only the weight: ${onItsLine(maths`${delta} = ${times} = ${figures(change, z)}`)}`,
      say`Per unit of nudge: ${onItsLine(maths`${pen.slope(z, w)} = ${figures(change, z)} / ${bracketed(nudge, w)} = ${figures(slope, before)}`)}`,
      say`However small the nudge, the quotient is ${P}.`,
    ],
  };
};
