import "server-only";
import { family } from "../../../exercise/family.ts";
import { askChoice } from "../../../parts/choice/ask.ts";
import { askCount } from "../../../parts/number/ask.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { about } from "./about.ts";
import { activation, idOf, muteIn, type Place, type SumSlips, sumsAt } from "./place.ts";
import { words } from "./words.en.ts";

const shapes = [
  [2, 3, 2],
  [3, 2, 2],
  [2, 2, 3],
  [3, 3, 2],
  [3, 2, 3],
  [2, 3, 3],
];

/** Reading indices: which line is w_jk, what z_j adds up, how many weights a layer has. */
export const whichWeight = family({
  about,
  words,
  draw: (dice) => {
    const scene = sceneOf(someNetwork(dice, { sizes: dice.pick(shapes), activation: () => "relu" }));
    const j = dice.pick([0, 1]);
    // j and k differ, so that swapping them shows.
    const place: Place = { layer: dice.pick([1, 2]), j, k: 1 - j };
    const { sizes } = scene.network;
    // Two and two are four either way, so another layer is counted where it would be these.
    const counted = sizes[place.layer] === 2 && sizes[place.layer - 1] === 2 ? 3 - place.layer : place.layer;
    const asks = dice.pick(["line", "name"] as const);
    // Inputs are written shorter than activations: with the bias asked for now and then, no length tells.
    const asksForBias = dice.pick([true, false]) && place.layer === 1;
    return { scene, place, counted, asks, asksForBias };
  },
  figure: ({ scene }) => scene.figure,
  parts: ({ scene, place, counted, asks, asksForBias }, words) => {
    const { layer, j, k } = place;
    const { sizes } = scene.network;
    const [into = 0, from = 0] = [sizes[counted], sizes[counted - 1]];
    const other = (sizes[3 - counted] ?? 0) * (sizes[2 - counted] ?? 0);
    const mute = muteIn(scene.pen);
    const option = (of: Place) =>
      asks === "line" ? { label: words.lineText(of), lights: [idOf(of)] } : { label: [mute(idOf(of))] };
    const sums = sumsAt(scene, place);
    const second: SumSlips = asksForBias ? { hasNoBias: true } : { isOwn: true };
    return [
      askChoice({
        id: "line",
        words: words[asks],
        candidates: [
          option(place),
          { ...option({ layer, j: k, k: j }), mistake: "indices-swapped" },
          { ...option({ layer: 3 - layer, j, k }), mistake: "wrong-layer" },
          { ...option({ layer: 3 - layer, j: k, k: j }), mistake: "layer-and-indices" },
        ],
        lookAt: [`z${layer}.${j}`, activation(layer - 1, k)],
        mistakesLookAt: [idOf(place)],
      }),
      askChoice({
        id: "sum",
        words: words.sum,
        candidates: [
          { label: [sums.with({})] },
          { label: [sums.with({ isSwapped: true })], mistake: "indices-swapped" },
          { label: [sums.with(second)], mistake: second.isOwn ? "wrong-activation" : "bias-lost" },
          { label: [sums.with({ ...second, isSwapped: true })], mistake: "two-at-once" },
        ],
        lookAt: [
          `z${layer}.${j}`,
          `b${layer}.${j}`,
          ...Array.from({ length: sizes[layer - 1] ?? 0 }, (_, i) => idOf({ layer, j, k: i })),
        ],
      }),
      askCount({
        id: "count",
        value: into * from,
        words: words.count,
        lookAt: Array.from({ length: into }, (_, i) => `z${counted}.${i}`),
        mistakes: {
          "biases-counted": into * from + into,
          "counts-added": into + from,
          "whole-network": into * from + other,
          "wrong-layer": other,
          "one-neuron": from,
        },
      }),
    ];
  },
});
