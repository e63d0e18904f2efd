import "server-only";
import { idOf, trace, valuesOf, withParameters } from "@nn/core";
import { family } from "../../../exercise/family.ts";
import { askChoice } from "../../../parts/choice/ask.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { minus, over } from "../../../writing/arithmetic.ts";
import { figures, isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

const W = "w1.0.0";
const BIG = 0.1;
const SMALL = 0.01;

const choices = {
  weights: [-1.5, -0.8, -0.6, -0.4, 0.4, 0.6, 0.8, 1.5],
  biases: [-0.5, -0.4, -0.2, 0.2, 0.4, 0.5],
  inputs: [1, 2],
  targets: [0, 1],
};

/** The ratio of the two nudges depends a little on their size, and settles when they shrink. */
export const settlingRatio = family({
  about,
  words,
  draw: (dice) => {
    const made = someNetwork(dice, { sizes: [1, 1], activation: () => "identity", ...choices });
    const scene = sceneOf({ ...made, layerNames: "letters" });
    const { network, example, value } = scene;
    const costAt = (nudge: number) => valuesOf(withParameters(network, { [W]: value(W) + nudge }), example).of(idOf.C);
    const sent = (nudge: number) => ({ nudge, cost: costAt(nudge), ratio: (costAt(nudge) - costAt(0)) / nudge });
    return { scene, cost: costAt(0), big: sent(BIG), small: sent(SMALL), slope: trace(network, example, W).value };
  },
  isPleasant: ({ cost, big, small, slope }) =>
    [cost, big.cost, small.cost].every((each) => each > 0.02 && isNeat(each, 4)) &&
    Math.abs(slope) >= 0.5 &&
    Math.abs(big.ratio) >= 0.3 &&
    Math.abs(big.ratio - small.ratio) > 0.05,
  parts: ({ cost, big, small, slope }, words) => [
    ...([big, small] as const).map((sent, at) =>
      askNumber({
        id: at === 0 ? "big" : "small",
        value: sent.ratio,
        made: over(minus(sent.cost, cost), sent.nudge),
        words: words.ratio(sent),
        lookAt: [],
        mistakes: {
          "change-for-ratio": sent.cost - cost,
          "sign-flipped": -sent.ratio,
          "upside-down": 1 / sent.ratio,
          "cost-for-change": sent.cost / sent.nudge,
        },
        mostAlike: 1,
      }),
    ),
    askChoice({
      id: "settles",
      words: words.settles,
      lookAt: [],
      candidates: [
        { label: [figures(slope)] },
        { label: [figures(small.ratio)], mistake: "smallest-kept" },
        { label: [figures(0)], mistake: "shrinks-away" },
        { label: [figures(-slope)], mistake: "sign-flipped" },
        { label: [figures(2 * slope - small.ratio)], mistake: "gone-too-far" },
      ],
    }),
  ],
});
