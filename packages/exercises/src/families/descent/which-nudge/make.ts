import "server-only";
import { costOf, gradientOf, parameterNames, parameterValue, withParameters } from "@nn/core";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { isUnmistakable, toleranceNote } from "../../../exercise/tolerance.ts";
import { mistakeAt, wrongAt } from "../../../mistakes/wrong.ts";
import { type Asked, askChoice, askNumber, assemble } from "../../../parts/assemble.ts";
import type { TexPart } from "../../../question/rich-text.ts";
import { workedOut } from "../../../scenes/parameters.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { isNeat, maths, neat, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

/** The size of each nudge: small enough that the slope alone tells the change of the cost. */
const SIZE = 0.01;

/** A nudge up or down, and the change of the cost as the slope tells it. */
interface Nudge {
  readonly id: string;
  readonly sign: 1 | -1;
  readonly slope: number;
  readonly change: number;
}

/** Of several equal nudges, which lowers the cost most, and by about how much. */
export const whichNudge: Family = {
  id: "which-nudge",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const sizes = dice.pick([
        [2, 1],
        [3, 1],
        [1, 1, 1],
      ]);
      const last = sizes.length - 1;
      const activation = (layer: number) => (layer === last ? "identity" : "relu");
      return exerciseFor(dice, sceneOf(someNetwork(dice, { sizes, activation })));
    }),
};

function exerciseFor(dice: Dice, scene: Scene): Exercise | undefined {
  const nudges = nudgesOf(dice, scene);
  const [best] = nudges;
  if (!best || !isClear(nudges) || !isFirstOrder(scene, best)) return undefined;
  const wrongs = changeWrongs(scene, nudges);
  if (!isUnmistakable(best.change, wrongs, 0)) return undefined;
  const { pen } = scene;
  const slopes = nudges.map(({ id }) => say`${onItsLine(maths`${pen.slope("C", id)} = ${workedOut(scene, id)}`)}`);
  return assemble({
    title: "Which nudge helps most?",
    prompt: say`${scene.network.layers.length > 1 ? "The hidden neuron is a ReLU whose sum is above 0, and the output hands its sum on as it is." : "This neuron hands its sum on as it is."} You may make one of these nudges, all of the same size ${neat(SIZE)}. Which one lowers the cost most, and by about how much does the cost change?`,
    asked: [nudgePart(dice, scene, nudges), changePart(scene, best, wrongs)],
    figure: scene.figure,
    lines: [
      say`The slope says how far the cost moves for each step of the parameter:`,
      ...slopes,
      say`The cost falls where slope and nudge have opposite signs, and falls most where the slope is greatest among those: ${nudgeText(scene, best)}.`,
      say`The change is about slope times nudge: ${onItsLine(maths`${best.slope} \\cdot ${signed(best)} = ${best.change}`)}`,
    ],
  });
}

const signed = ({ sign }: Nudge): TexPart => (sign > 0 ? maths`${SIZE}` : maths`(${-SIZE})`);

const nudgeText = ({ pen }: Scene, { id, sign }: Nudge): TexPart =>
  sign > 0 ? maths`${pen.quantity(id)} + ${SIZE}` : maths`${pen.quantity(id)} - ${SIZE}`;

/** One nudge of each parameter that is asked about, the best one first. */
function nudgesOf(dice: Dice, { network, example }: Scene): readonly Nudge[] {
  const gradient = gradientOf(network, [example]);
  return parameterNames(network)
    .map((id): Nudge => {
      const sign = dice.pick([1, -1] as const);
      return { id, sign, slope: gradient.of(id), change: sign * SIZE * gradient.of(id) };
    })
    .sort((a, b) => a.change - b.change);
}

/** One nudge is clearly best; another one would be better if it went the other way, or falls less. */
function isClear(nudges: readonly Nudge[]): boolean {
  const [best, second] = nudges;
  if (!best || !second) return false;
  const isPlain = nudges.every(({ slope }) => isNeat(slope, 2) && Math.abs(slope) >= 0.2 && Math.abs(slope) <= 30);
  const sizes = nudges.map(({ slope }) => Math.abs(slope));
  const areApart = new Set(sizes).size === sizes.length;
  const isBest = best.change < 0 && (second.change >= 0 || best.change <= 1.3 * second.change);
  return isPlain && areApart && isBest && nudges.some(({ change }) => change > 0);
}

/** Whoever works out the new cost exactly is right as well. */
function isFirstOrder({ network, example }: Scene, { id, sign, change }: Nudge): boolean {
  const nudged = withParameters(network, { [id]: parameterValue(network, id) + sign * SIZE });
  const exact = costOf(nudged, [example]) - costOf(network, [example]);
  return Math.abs(exact - change) <= 0.018 * Math.abs(change);
}

function nudgePart(dice: Dice, scene: Scene, nudges: readonly Nudge[]): Asked {
  const { pen } = scene;
  const [best] = nudges;
  const lookAt = nudges.map(({ id }) => id);
  return askChoice(dice, {
    id: "nudge",
    label: say`The nudge that lowers the cost most`,
    candidates: nudges.map((nudge) => {
      const option = { label: [nudgeText(scene, nudge)], lights: [nudge.id] };
      if (nudge === best) return option;
      const mistake = mistakeAt([nudge.id, "C"]);
      const [P, by] = [pen.quantity(nudge.id), pen.slope("C", nudge.id)];
      return nudge.change > 0
        ? {
            ...option,
            mistake: mistake(
              "uphill",
              "This nudge raises the cost",
              say`${by} is ${nudge.slope > 0 ? "positive: the cost rises when" : "negative: the cost falls when"} ${P} rises. This nudge goes ${nudge.sign > 0 ? "up" : "down"}, so the cost goes up. Go against the slope.`,
            ),
          }
        : {
            ...option,
            mistake: mistake(
              "smaller-fall",
              "It falls, and another nudge does more",
              say`This one lowers the cost, by about ${maths`${Math.abs(nudge.change)}`}. Look for a parameter with a steeper slope whose nudge goes downhill too.`,
            ),
          };
    }),
    because: say`Yes. It goes against its slope, and of these nudges no other that does has a steeper one.`,
    otherwise: say`Work out the slope for each parameter. A nudge lowers the cost where it goes against the slope, the more the steeper the slope.`,
    hints: [
      say`When does a nudge lower the cost: when it goes with its slope, or against it?`,
      say`In the figure, look at the gap between output and target: should the output rise or fall? Then ask of each nudge which way it moves the output, and how far.`,
      say`The square of the gap has the slope ${maths`2(${pen.quantity(outputOf(scene))} - ${pen.quantity("y0")}) = ${2 * (scene.value(outputOf(scene)) - scene.value("y0"))}`}, so the output should ${scene.value(outputOf(scene)) > scene.value("y0") ? "fall" : "rise"}. For ${pen.quantity(best?.id ?? "C")} the whole slope is ${maths`${best?.slope ?? 0}`}.`,
    ],
    lookAt,
  });
}

const outputOf = ({ network }: Scene): string => `a${network.layers.length}.0`;

function changeWrongs({ pen }: Scene, [best, ...others]: readonly Nudge[]) {
  if (!best) return [];
  const wrong = wrongAt([best.id, "C"]);
  return [
    wrong(
      "nudge-left-out",
      "This is the slope, not the change",
      best.slope,
      say`The slope is the change for a whole step of 1. The nudge is ${neat(SIZE)} of that: multiply.`,
    ),
    wrong("sign-flipped", "The sign is turned round", -best.change, say`The cost falls, so its change is negative.`),
    wrong(
      "missing-two",
      "The 2 of the square is missing",
      best.change / 2,
      say`The slope of the square is 2 times the gap. Put the 2 back into the slope.`,
    ),
    wrong(
      "nudge-divides",
      "The slope is divided by the nudge",
      (best.sign * best.slope) / SIZE,
      say`A slope is change of the cost per change of the parameter. So the change of the cost is slope times nudge.`,
    ),
    ...others.map(({ id, change }) =>
      wrong(
        "other-nudge",
        "That is what another nudge does",
        change,
        say`This is the change for the nudge of ${pen.quantity(id)}. The question is about the nudge that lowers the cost most.`,
      ),
    ),
  ];
}

function changePart(scene: Scene, best: Nudge, wrongs: ReturnType<typeof changeWrongs>): Asked {
  const { pen } = scene;
  const P = pen.quantity(best.id);
  return askNumber({
    id: "change",
    label: say`Change of the cost by that nudge, with its sign`,
    note: toleranceNote,
    value: best.change,
    wrongs,
    because: say`Yes: ${maths`${best.slope} \\cdot ${signed(best)} = ${best.change}`}. For so small a nudge the slope alone tells nearly everything.`,
    otherwise: say`The change of the cost is about the slope times the nudge, each with its sign.`,
    hints: [
      say`The slope is the change of the cost for each step of the parameter. How large is the step?`,
      say`In the figure, look at ${P} and follow its nudge to the cost: which numbers is it multiplied by?`,
      say`${maths`${pen.slope("C", best.id)} = ${workedOut(scene, best.id)}`}. Multiply it by the nudge, ${signed(best)}.`,
    ],
    lookAt: [best.id, "C"],
  });
}
