import "server-only";
import { gradientOf } from "@nn/core";
import { family } from "../../../exercise/family.ts";
import { askRanking } from "../../../parts/order/ask.ts";
import { largestFirst } from "../../../parts/order/largest-first.ts";
import { weightsOf } from "../../../scenes/parameters.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

const shapes = [
  [3, 1],
  [2, 2],
  [1, 2, 1],
  [2, 1, 1],
];

/** How far apart two neighbours in the ranking are at least. */
const APART = 1.4;

interface Ranked {
  readonly id: string;
  readonly slope: number;
}

/** The weights of a small network, from the one that moves the cost most to the one that moves it least. */
export const rankWeights = family({
  about,
  words,
  draw: (dice) => {
    const sizes = dice.pick(shapes);
    const activation = (layer: number) => (layer === sizes.length - 1 ? "identity" : "relu");
    const scene = sceneOf(someNetwork(dice, { sizes, activation }));
    const gradient = gradientOf(scene.network, [scene.example]);
    const ranked = weightsOf(scene.network)
      .map((id): Ranked => ({ id, slope: gradient.of(id) }))
      .sort((a, b) => Math.abs(b.slope) - Math.abs(a.slope));
    return { scene, ranked };
  },
  isPleasant: ({ scene, ranked }) => {
    const sizes = ranked.map(({ slope }) => Math.abs(slope));
    const isPlain = sizes.every((size) => size >= 0.2 && size <= 40 && isNeat(size, 2));
    const isClear = sizes.every((size, i) => i === 0 || (sizes[i - 1] ?? 0) >= APART * size);
    // Where two weights are equally large nobody can rank them by their size.
    return isPlain && isClear && new Set(ranked.map(({ id }) => Math.abs(scene.value(id)))).size === ranked.length;
  },
  figure: ({ scene }) => scene.figure,
  parts: ({ scene, ranked }, words) => [
    askRanking({
      id: "ranking",
      words: words.ranking,
      ends: words.ends,
      candidates: ranked.map(({ id }) => ({ label: [scene.pen.quantity(id)], lights: [id] })),
      lookAt: ranked.map(({ id }) => id),
      mistakes: {
        "signs-kept": largestFirst(ranked, ({ slope }) => slope),
        "by-weight": largestFirst(ranked, ({ id }) => Math.abs(scene.value(id))),
        reversed: ranked.map((_, i) => ranked.length - 1 - i),
      },
    }),
  ],
});
