import "server-only";
import { family } from "../../../exercise/family.ts";
import { askFormula } from "../../../parts/formula/ask.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { about } from "./about.ts";
import { biasMistakes, weightMistakes } from "./mistakes.ts";
import { keyOf, lettersOf, outputFormula, withLetters } from "./output-formula.ts";
import { words } from "./words.en.ts";

const shapes = [
  [1, 2, 2],
  [2, 2, 2],
  [2, 3, 2],
  [1, 2, 3],
];

/** ∂C/∂w_jk and ∂C/∂b_j as formulas, with the indices as letters or as numbers. */
export const manyWeightFormula = family({
  about,
  words,
  draw: (dice) => {
    const network = someNetwork(dice, { sizes: dice.pick(shapes), activation: () => "sigmoid" });
    const scene = sceneOf({ ...network, showsValues: false, layerNames: "letters" });
    const j = dice.pick([0, 1]);
    const isLettered = dice.pick([true, false]);
    const sigma = dice.pick(["generic", "sigmoid"] as const);
    return { formula: outputFormula(isLettered ? withLetters(scene, j) : scene, j, sigma), j, isLettered };
  },
  figure: ({ formula }) => formula.scene.figure,
  parts: ({ formula }, words) => {
    const { w, b, z, a, before } = formula.ids;
    const letters = lettersOf(formula);
    return [
      askFormula({
        id: "weight",
        letters,
        key: keyOf(formula.ofWeight),
        words: words.weight,
        lookAt: [before, w, z, a],
        mistakes: weightMistakes(formula),
      }),
      askFormula({
        id: "bias",
        letters,
        key: keyOf(formula.ofBias),
        words: words.bias,
        lookAt: [b, z, a],
        mistakes: biasMistakes(formula),
      }),
    ];
  },
});
