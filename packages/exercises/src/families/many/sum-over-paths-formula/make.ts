import "server-only";
import { type Expression, sumOver } from "@nn/algebra";
import { trace } from "@nn/core";
import { type Spoken, spoken, withoutHues } from "@nn/notation";
import { family } from "../../../exercise/family.ts";
import { askFormula, type Letters } from "../../../parts/formula/ask.ts";
import { sigmaKeys, sumKey } from "../../../parts/formula/index-keys.ts";
import type { PaletteKey } from "../../../question/question.ts";
import { productOf, sigmaOf } from "../../../scenes/chain.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { about } from "./about.ts";
import { type Layers, layersOf, linkIn } from "./layers.ts";
import { sumMistakes, termMistakes } from "./mistakes.ts";
import { words } from "./words.en.ts";

const shapes = [
  [1, 2, 2],
  [2, 2, 3],
  [1, 3, 2],
  [2, 3, 3],
];

/** ∂C/∂a_k of the layer before the last, as one path and as the sum over all of them. */
export const sumOverPathsFormula = family({
  about,
  words,
  draw: (dice) => {
    const network = someNetwork(dice, { sizes: dice.pick(shapes), activation: () => "sigmoid" });
    const scene = sceneOf({ ...network, showsValues: false, layerNames: "letters" });
    const [, hidden = 2, outputs = 2] = scene.network.sizes;
    const k = dice.pick(["any", "any", Math.floor(dice.random() * hidden)] as const);
    const layers = layersOf(dice.pick(["generic", "sigmoid"] as const), k);
    const start = `a1.${k === "any" ? 0 : k}`;
    const [path] = trace(scene.network, scene.example, start).paths;
    return { scene, layers, start, outputs, links: path?.factors.map((factor) => linkIn(layers, factor)) ?? [] };
  },
  figure: ({ scene }) => scene.figure,
  parts: ({ layers, start, outputs, links }, words) => {
    const letters = lettersOf(layers);
    const term = productOf([...links].reverse());
    const lookAt = [start, ...Array.from({ length: outputs }, (_, j) => `z2.${j}`), "C"];
    return [
      askFormula({ id: "term", letters, key: term, words: words.term, lookAt, mistakes: termMistakes(layers) }),
      askFormula({
        id: "whole",
        letters,
        key: sumOver(layers.j, term),
        words: words.whole,
        lookAt,
        mistakes: sumMistakes(layers, term),
      }),
    ];
  },
});

/** Keys for the members of both layers, for Σ and for σ; a may be typed as what it stands for. */
function lettersOf({ pen, w, z, a, y, before, sigma, j, k }: Layers): Letters {
  const [neuron, other] = [j.letter, typeof k === "number" ? k : k.letter];
  const keyOf = (member: Expression, name: Spoken): PaletteKey => {
    const { tex, plain } = pen.formula(member);
    return { latex: tex, insert: withoutHues(tex), plain, says: spoken(name) };
  };
  return {
    pen,
    keys: [
      keyOf(w, { kind: "weight", neuron, fromNeuron: other, layer: "L" }),
      keyOf(z, { kind: "weightedSum", neuron, layer: "L" }),
      keyOf(a, { kind: "activation", neuron, layer: "L" }),
      keyOf(y, { kind: "target", neuron }),
      keyOf(before, { kind: "activation", neuron: other, layer: "L-1" }),
      sumKey(j.letter),
      ...sigmaKeys,
    ],
    definitions: new Map([["a2.j", sigmaOf(sigma, z)]]),
  };
}
