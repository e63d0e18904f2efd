import "server-only";
import type { ActivationName } from "@nn/core";
import { part } from "../../../mistakes/titles.en.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { figures, maths, onItsLine } from "../../../writing/maths.ts";
import { say, shown } from "../../../writing/say.ts";

export type Curve = Extract<ActivationName, "sigmoid" | "tanh" | "softplus">;

/** One of the neurons: ids of its weighted sum and its activation, where its sum stands, and how steep the curve is there. */
export interface Neuron {
  readonly z: string;
  readonly a: string;
  readonly at: number;
  readonly slope: number;
}

interface Drawn {
  readonly scene: Scene;
  readonly curve: Curve;
  /** The steepest first. */
  readonly ranked: readonly Neuron[];
  readonly steepest: Neuron;
  readonly flattest: Neuron;
  /** True if the neuron that moves most is asked for, false if the one that moves least. */
  readonly asksMost: boolean;
}

const aboutCurve: Readonly<Record<Curve, { readonly name: string; readonly shape: string; readonly rule: string }>> = {
  sigmoid: {
    name: "the sigmoid",
    shape: "The sigmoid is an S: steepest in the middle, at 0, and flatter the farther you go to either side.",
    rule: "Its slope is its height times 1 minus its height.",
  },
  tanh: {
    name: "tanh",
    shape: "tanh is an S: steepest in the middle, at 0, and flatter the farther you go to either side.",
    rule: "Its slope is 1 minus the square of its height.",
  },
  softplus: {
    name: "softplus, a rounded ReLU",
    shape:
      "softplus is a rounded ReLU: flat far to the left, then steeper and steeper, with a slope of nearly 1 far to the right.",
    rule: "Its slope is the sigmoid of the same input.",
  },
};

export const words = ({ scene: { pen }, curve, ranked, steepest, flattest, asksMost }: Drawn) => {
  const q = pen.quantity;
  const { name, shape, rule } = aboutCurve[curve];
  const chosen = asksMost ? steepest : flattest;
  const extreme = asksMost ? "most" : "least";
  const neuron = ({ z, at }: Neuron) => say`${maths`${q(z)} = ${figures(at, z)}`}`;
  return {
    prompt: say`Four neurons have the same activation function, ${name}. Their weighted sums stand at different places. Predict first, without a calculator: where is the curve steep, and where is it flat?`,
    neuron,
    activation: ({ a }: Neuron) => [q(a)],
    steep: part({
      label: say`From steep to flat`,
      because: say`Yes. ${shape}`,
      otherwise: say`Draw the curve with a finger in the air. ${shape}`,
      hints: [
        say`What does the curve of ${name} look like? Where does it rise fast, and where hardly at all?`,
        say`${shape}`,
        say`${rule} At ${neuron(steepest)} it is about ${shown(steepest.slope)}, at ${neuron(flattest)} about ${shown(flattest.slope)}.`,
      ],
      mistakes: {
        "flattest-first": say`This begins where the curve is flattest. ${shape}`,
        "high-for-steep": {
          title: "Ordered by height, not by steepness",
          explanation: say`The farther right, the higher the curve. But high up it is flat again. ${shape}`,
        },
        "low-for-steep": {
          title: "Ordered from left to right",
          explanation: say`Far to the left the curve lies flat at the bottom. ${shape}`,
        },
        "sigmoid-rule": {
          title: "Ordered as for the sigmoid",
          explanation: say`Steepest near 0 is what an S does. ${shape}`,
        },
      },
    }),
    ends: { first: "steepest", last: "flattest" },
    nudge: part({
      label: say`Every weighted sum rises by 0.1. Which activation moves ${extreme}?`,
      because: say`Yes. What gets through is the nudge times the slope, and the slope is ${asksMost ? "largest" : "smallest"} there.`,
      otherwise: say`How far an activation follows is the nudge times the slope of the curve at its weighted sum.`,
      hints: [
        say`How much of a nudge of the weighted sum arrives at the activation?`,
        say`Rank the slopes from steep to flat. Which end of that ranking is asked for?`,
        say`The slope at ${q(chosen.z)} is about ${shown(chosen.slope)}, so 0.1 there becomes about ${shown(0.1 * chosen.slope, 4)}.`,
      ],
      mistakes: {
        "steep-for-flat": {
          title: "Steep taken for flat",
          explanation: say`That is the one that moves ${asksMost ? "least" : "most"}. A nudge gets through where the curve is steep, and dies out where it is flat.`,
        },
        "not-the-extreme": {
          title: "Not the one at the end of the ranking",
          explanation: say`This one lies in between. Look at both ends of your ranking: the slope says how much of a nudge gets through.`,
        },
      },
    }),
    lines: [
      say`${shape} ${rule}`,
      ...ranked.map(({ z, a, slope }) => say`${onItsLine(maths`${pen.slope(a, z)} \\approx ${figures(slope)}`)}`),
      say`A nudge of 0.1 arrives as 0.1 times the slope, so ${q(chosen.a)} moves ${extreme}.`,
    ],
  };
};
