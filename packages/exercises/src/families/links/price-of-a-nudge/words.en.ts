import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import { bracketed, figures, maths, onItsLine } from "../../../writing/maths.ts";
import { type Pen, say } from "../../../writing/say.ts";

interface Drawn {
  readonly pen: Pen;
  /** Id of the weight. */
  readonly w: string;
  readonly slope: number;
  readonly nudge: number;
  /** What the nudge does to the cost, for a small nudge. */
  readonly change: number;
  /** How far the cost shall fall, and the nudge that brings it there. */
  readonly fall: number;
  readonly remedy: number;
}

export const words = ({ pen, w, slope, nudge, change, fall, remedy }: Drawn) => {
  const [W, C, S] = [pen.quantity(w), pen.quantity("C"), pen.slope("C", w)];
  const [deltaW, deltaC] = [maths`\\Delta ${W}`, maths`\\Delta ${C}`];
  const times = maths`${slope} \\cdot ${bracketed(nudge, w)}`;
  const goesWith = slope > 0 ? "the same way as" : "the opposite way to";
  return {
    prompt: say`At this moment the slope ${S} is ${figures(slope)}. Nudges are small here, so that the slope tells nearly all.`,
    change: part({
      label: say`About how far ${C} moves if ${W} is nudged by ${figures(nudge, w)}`,
      because: say`Yes: ${maths`${times} = ${change}`}. The slope is the change of ${C} for each unit of ${W}, and the nudge is so many units.`,
      otherwise: say`The slope says how far ${C} moves for each unit of ${W}. How many units is the nudge?`,
      hints: [
        say`The slope is a price: so many units of cost for each unit of weight. How many units of weight are there?`,
        say`The ratio of the two nudges is the slope: ${maths`${deltaC} / ${deltaW} \\approx ${slope}`}.`,
        say`Multiply the slope ${figures(slope)} by the nudge ${figures(nudge, w)}. Mind the signs.`,
      ],
      mistakes: {
        "sign-flipped": say`${C} goes ${goesWith} ${W}, because the slope is ${slope > 0 ? "positive" : "negative"}.`,
        "slope-for-change": {
          title: "The slope, not the step",
          explanation: say`That is how far ${C} would move for a nudge of 1. This nudge is ${figures(nudge, w)}.`,
        },
        "nudge-divides": {
          title: "Divided by the nudge",
          explanation: say`A smaller nudge does less, not more. Multiply the slope by the nudge.`,
        },
      },
    }),
    remedy: part({
      label: say`The nudge of ${W} that lowers ${C} by about ${figures(fall)}`,
      because: say`Yes: ${maths`${figures(-fall)} / ${bracketed(slope)} = ${remedy}`}. Against the sign of the slope ${C} falls.`,
      otherwise: say`Which nudge, times ${figures(slope)}, gives ${figures(-fall)}?`,
      hints: [
        say`Must ${W} go up or down for ${C} to fall? Look at the sign of the slope.`,
        say`Slope times nudge is the change of ${C}, and the change shall be ${figures(-fall)}. Which number is missing?`,
        say`Divide ${figures(-fall)} by ${figures(slope)}.`,
      ],
      mistakes: {
        uphill: say`The size is right, but this way ${C} rises. Go against the sign of the slope.`,
        "fall-times-slope": {
          title: "Multiplied in place of divided",
          explanation: say`The change of ${C} is known here, and the nudge is not. Divide the change by the slope.`,
        },
        "upside-down": say`The change of ${C} stands above the line, the slope below.`,
      },
    }),
    lines: [
      say`The change is slope times nudge: ${onItsLine(maths`${deltaC} \\approx ${times} = ${change}`)}`,
      say`For a fall the change is ${figures(-fall)}, and the nudge is what is asked: ${onItsLine(maths`${deltaW} = ${figures(-fall)} / ${bracketed(slope)} = ${remedy}`)}`,
      say`The nudge goes against the sign of the slope. So does every step of training.`,
    ],
  };
};
