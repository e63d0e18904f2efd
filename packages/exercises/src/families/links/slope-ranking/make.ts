import "server-only";
import { type ActivationName, activations } from "@nn/core";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { askChoice, askRanking, assemble, type Candidate, type WrongOrder } from "../../../parts/assemble.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { figures, maths, onItsLine } from "../../../writing/maths.ts";
import { say, shown } from "../../../writing/say.ts";

type Fn = Extract<ActivationName, "sigmoid" | "tanh" | "softplus">;

const functions: readonly Fn[] = ["sigmoid", "tanh", "sigmoid", "softplus"];
const PLACES = [0, 1, 2, 3] as const;
/** Where the neurons may stand; tanh is flat much sooner than the others. */
const sums: Readonly<Record<Fn, readonly number[]>> = {
  sigmoid: [-5, -4, -3, -2, -1, 0, 0.5, 1.5, 2.5, 3.5, 4.5],
  tanh: [-2, -1.5, -1.2, -0.8, -0.4, 0, 0.2, 0.6, 1, 1.4, 1.8],
  softplus: [-4, -3, -2, -1, 0, 1, 2, 3],
};

const about: Readonly<Record<Fn, { readonly name: string; readonly shape: string; readonly rule: string }>> = {
  sigmoid: {
    name: "the sigmoid",
    shape: "The sigmoid is an S: steepest in its middle at 0, and the flatter the farther from it, on either side.",
    rule: "Its slope is its height times what is left to 1.",
  },
  tanh: {
    name: "tanh",
    shape: "tanh is an S: steepest in its middle at 0, and the flatter the farther from it, on either side.",
    rule: "Its slope is 1 minus the square of its height.",
  },
  softplus: {
    name: "softplus, a rounded ReLU",
    shape: "softplus is a rounded ReLU: flat far to the left, and steeper and steeper up to 1 on the right.",
    rule: "Its slope is the sigmoid of the same input.",
  },
};

/** Four neurons with the same activation function: where is it steep, and where does a nudge get through? */
export const slopeRanking: Family = {
  id: "slope-ranking",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const fn = dice.pick(functions);
      const scene = fourNeurons(dice, fn);
      const places = PLACES.map((j) => scene.value(`z1.${j}`));
      const slopes = places.map((z) => activations[fn].slopeAt(z));
      const isClear = slopes.every((slope, i) =>
        slopes.slice(0, i).every((other) => Math.abs(slope - other) >= 0.15 * Math.max(slope, other)),
      );
      const wrongOrders = isClear ? wrongOrdersOf(fn, places, slopes) : undefined;
      return wrongOrders && exerciseFor(dice, scene, fn, slopes, wrongOrders);
    }),
};

/** One input of 1 and four neurons, each with its weighted sum where the dice put it. */
function fourNeurons(dice: Dice, fn: Fn): Scene {
  const places = dice.shuffled(sums[fn]).slice(0, PLACES.length);
  const biases = PLACES.map(() => dice.pick([-0.5, 0.5, 1]));
  return sceneOf({
    spec: {
      inputs: 1,
      layers: [{ neurons: PLACES.length, activation: fn }],
      weights: [places.map((z, j) => [Number((z - (biases[j] ?? 0)).toFixed(1))])],
      biases: [biases],
    },
    example: { input: [1], target: PLACES.map(() => 0) },
    layerNames: "letters",
  });
}

const byLargest = (numbers: readonly number[]): readonly number[] =>
  [...PLACES].sort((i, j) => (numbers[j] ?? 0) - (numbers[i] ?? 0));

/** The wrong rankings, told in places of the right one; undefined where two of them look the same. */
function wrongOrdersOf(
  fn: Fn,
  places: readonly number[],
  slopes: readonly number[],
): readonly WrongOrder[] | undefined {
  const right = byLargest(slopes);
  const isS = fn !== "softplus";
  const lookAt = PLACES.flatMap((j) => [`z1.${j}`, `a1.${j}`]);
  const reversed = {
    name: "flattest-first",
    title: "The other way round",
    explanation: say`This begins where the curve is flattest. ${about[fn].shape}`,
    order: [...right].reverse(),
  };
  const orders = isS
    ? [
        reversed,
        {
          name: "high-for-steep",
          title: "Ordered by height, not by steepness",
          explanation: say`The farther right, the higher is the curve. But high up it is flat again. ${about[fn].shape}`,
          order: byLargest(places),
        },
        {
          name: "low-for-steep",
          title: "Ordered from left to right",
          explanation: say`Far to the left the curve lies flat at the bottom. ${about[fn].shape}`,
          order: [...byLargest(places)].reverse(),
        },
      ]
    : [
        reversed,
        {
          name: "sigmoid-rule",
          title: "That would be right for the sigmoid",
          explanation: say`Steepest near 0 is the rule of an S. ${about[fn].shape}`,
          order: byLargest(places.map((z) => -Math.abs(z))),
        },
      ];
  const written = [right, ...orders.map(({ order }) => order)].map((order) => order.join());
  const tied = !isS && new Set(places.map(Math.abs)).size < places.length;
  if (tied || new Set(written).size < written.length) return undefined;
  return orders.map((wrong) => ({ ...wrong, lookAt, order: wrong.order.map((j) => right.indexOf(j)) }));
}

function exerciseFor(
  dice: Dice,
  { pen, value, figure }: Scene,
  fn: Fn,
  slopes: readonly number[],
  wrongOrders: readonly WrongOrder[],
): Exercise {
  const ranked = byLargest(slopes);
  const asksMost = dice.pick([true, false]);
  const chosen = (asksMost ? ranked[0] : ranked.at(-1)) ?? 0;
  const opposite = (asksMost ? ranked.at(-1) : ranked[0]) ?? 0;
  const q = pen.quantity;
  const lights = (j: number) => [`z1.${j}`, `a1.${j}`];
  const lookAt = PLACES.flatMap(lights);
  const label = (j: number) => say`${maths`${q(`z1.${j}`)} = ${figures(value(`z1.${j}`), `z1.${j}`)}`}`;
  const extreme = asksMost ? "most" : "least";
  const answer = (j: number): Candidate => ({
    label: [q(`a1.${j}`)],
    lights: lights(j),
    ...(j === chosen ? {} : { mistake: mistakeOf(j) }),
  });
  const mistakeOf = (j: number) =>
    j === opposite
      ? {
          name: "steep-for-flat",
          title: "Just the opposite one",
          explanation: say`That is the one that moves ${asksMost ? "least" : "most"}. A nudge gets through where the curve is steep, and dies where it is flat.`,
          lookAt: lights(j),
        }
      : {
          name: "not-the-extreme",
          title: `Another one moves ${asksMost ? "farther" : "less"}`,
          explanation: say`This one lies in between. Look at both ends of your ranking: the slope says how much of a nudge gets through.`,
          lookAt: lights(j),
        };
  const slopeLine = (j: number) =>
    onItsLine(maths`${pen.slope(`a1.${j}`, `z1.${j}`)} \\approx ${figures(slopes[j] ?? 0)}`);
  return assemble({
    title: "Where does a nudge get through?",
    prompt: say`Four neurons have the same activation function, ${about[fn].name}. Their weighted sums stand at different places. Predict first, without a calculator: where is the curve steep, and where is it flat?`,
    figure,
    asked: [
      askRanking(dice, {
        id: "steep",
        label: say`From steep to flat`,
        candidates: ranked.map((j) => ({ label: label(j), lights: lights(j) })),
        wrongOrders,
        ends: ["steepest", "flattest"],
        because: say`Yes. ${about[fn].shape}`,
        otherwise: say`Draw the curve with a finger in the air. ${about[fn].shape}`,
        hints: [
          say`What does the curve of ${about[fn].name} look like? Where does it rise fast, and where hardly at all?`,
          say`${about[fn].shape}`,
          say`${about[fn].rule} At ${label(ranked[0] ?? 0)} it is about ${shown(slopes[ranked[0] ?? 0] ?? 0)}, at ${label(ranked.at(-1) ?? 0)} about ${shown(slopes[ranked.at(-1) ?? 0] ?? 0)}.`,
        ],
        lookAt,
      }),
      askChoice(dice, {
        id: "nudge",
        label: say`Every weighted sum rises by 0.1. Which activation moves ${extreme}?`,
        candidates: PLACES.map(answer),
        because: say`Yes. What gets through is the nudge times the slope, and the slope is ${asksMost ? "largest" : "smallest"} there.`,
        otherwise: say`How far an activation follows is the nudge times the slope of the curve at its weighted sum.`,
        hints: [
          say`How much of a nudge of the weighted sum arrives at the activation?`,
          say`You have ranked the slopes. Which end of the ranking is asked for?`,
          say`The slope at ${q(`z1.${chosen}`)} is about ${shown(slopes[chosen] ?? 0)}, so 0.1 there becomes about ${shown(0.1 * (slopes[chosen] ?? 0), 4)}.`,
        ],
        lookAt,
      }),
    ],
    lines: [
      say`${about[fn].shape} ${about[fn].rule}`,
      ...ranked.map((j) => say`${slopeLine(j)}`),
      say`A nudge of 0.1 arrives as 0.1 times the slope, so ${q(`a1.${chosen}`)} moves ${extreme}.`,
    ],
  });
}
