import "server-only";
import { backward } from "@nn/core";
import { family } from "../../../exercise/family.ts";
import { askChoices } from "../../../parts/choices/ask.ts";
import { askRanking } from "../../../parts/order/ask.ts";
import { largestFirst } from "../../../parts/order/largest-first.ts";
import { sideBySide } from "../side-by-side.ts";
import { about } from "./about.ts";
import { type Output, words } from "./words.en.ts";

const OUTPUTS = [0, 1, 2, 3] as const;
const heights = [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 1.1, 1.2];
const targets = [0, 0.5, 1, 1.5];
const biases = [-0.5, -0.2, 0.1, 0.3];

/** Four outputs and their targets: which must rise, and where is the cost steepest? */
export const costSlopeSign = family({
  about,
  words,
  draw: (dice) => {
    // Each output hands its sum on, so its sum is its height.
    const standing = OUTPUTS.map(() => ({ sum: dice.pick(heights), bias: dice.pick(biases) }));
    const target = OUTPUTS.map(() => dice.pick(targets));
    const scene = sideBySide("identity", standing, target);
    const { a } = backward(scene.network, scene.example);
    const outputs = OUTPUTS.map((j): Output => {
      const [activation, target] = [`a1.${j}`, `y${j}`];
      return { activation, target, height: scene.value(activation), aim: scene.value(target), slope: a(1, j) };
    });
    const ranked = [...outputs].sort((one, other) => Math.abs(other.slope) - Math.abs(one.slope));
    return { scene, outputs, ranked };
  },
  isPleasant: ({ outputs, ranked }) => {
    const sizes = ranked.map(({ slope }) => Math.abs(slope));
    const isClear = sizes.every((size, i) => size >= 0.2 && (i === 0 || (sizes[i - 1] ?? 0) - size >= 0.19));
    const rising = outputs.filter(({ slope }) => slope < 0).length;
    const heightsSeen = new Set(outputs.map(({ height }) => height.toFixed(3)));
    return isClear && rising > 0 && rising < outputs.length && heightsSeen.size === outputs.length;
  },
  figure: ({ scene }) => scene.figure,
  parts: ({ outputs, ranked }, words) => {
    const optionOf = (output: Output) => ({ label: words.output(output), lights: [output.activation, output.target] });
    const lookAt = outputs.flatMap(({ activation, target }) => [activation, target]);
    return [
      askChoices({
        id: "rise",
        words: words.rise,
        candidates: outputs.map((output) => {
          const option = optionOf(output);
          return output.slope < 0 ? option : { ...option, mistake: "uphill" as const, mistakeLookAt: option.lights };
        }),
        incomplete: "one-forgotten",
        lookAt,
      }),
      askRanking({
        id: "steep",
        words: words.steep,
        candidates: ranked.map(optionOf),
        ends: words.ends,
        lookAt,
        mistakes: {
          "flattest-first": ranked.map((_, i) => ranked.length - 1 - i),
          "sign-counted": largestFirst(ranked, ({ slope }) => slope),
          "by-height": largestFirst(ranked, ({ height }) => height),
        },
      }),
    ];
  },
});
