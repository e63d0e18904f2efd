import "server-only";
import { type Expression, sumOver } from "@nn/algebra";
import { trace } from "@nn/core";
import { withoutHues } from "@nn/notation";
import { family } from "../../../exercise/family.ts";
import { askFormula, type Letters } from "../../../parts/formula/ask.ts";
import { sigmaKeys } from "../../../parts/formula/index-keys.ts";
import { productOf, sigmaOf } from "../../../scenes/chain.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { about } from "./about.ts";
import { type Layers, layersOf, linkIn } from "./layers.ts";
import { sumMistakes, termMistakes } from "./mistakes.ts";
import { en } from "./words.en.ts";

const shapes = [
  [1, 2, 2],
  [2, 2, 3],
  [1, 3, 2],
  [2, 3, 3],
];

/** ∂C/∂a_k of the layer before the last, as one path and as the sum over all of them. */
export const sumOverPathsFormula = family({
  about,
  words: en,
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
    const letters = lettersOf(layers, words.aloud);
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
function lettersOf({ pen, w, z, a, y, before, sigma }: Layers, aloud: ReturnType<typeof en>["aloud"]): Letters {
  const keyOf = (member: Expression, says: string) => {
    const { tex, plain } = pen.formula(member);
    return { latex: tex, insert: withoutHues(tex), plain, says };
  };
  const members = { w, z, a, y, before };
  const names = Object.keys(members) as (keyof typeof members)[];
  return {
    pen,
    keys: [
      ...names.map((name) => keyOf(members[name], aloud[name])),
      { latex: "\\textstyle\\sum_{j}", insert: "\\sum_{j}#?", plain: "sum_j ", says: aloud.sum },
      ...sigmaKeys,
    ],
    definitions: new Map([["a2.j", sigmaOf(sigma, z)]]),
  };
}
