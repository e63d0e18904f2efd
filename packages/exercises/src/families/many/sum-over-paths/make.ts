import "server-only";
import { type Factor, type Path, type Trace, trace } from "@nn/core";
import { family } from "../../../exercise/family.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { atOtherOutputs, lightsOf, productOf, swapped } from "../../../scenes/paths.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { plus, times } from "../../../writing/arithmetic.ts";
import { isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { type PathWords, type SumWords, words } from "./words.en.ts";

/** Networks in which a nudge has two or three ways to the cost, and where it starts. */
const shapes = [
  { sizes: [2, 2, 2], starts: ["a1.0", "a1.1"] },
  { sizes: [1, 2, 2], starts: ["a1.0", "a1.1"] },
  { sizes: [1, 2, 1], starts: ["x0"] },
  { sizes: [2, 2, 1], starts: ["x0", "x1"] },
  { sizes: [1, 1, 3], starts: ["a1.0"] },
] as const;

/** No 1 and no 2, which looks like the 2 of the square: mistakes shall be told apart. */
const weights = [-3, -1.5, -0.8, -0.6, -0.4, 0.4, 0.6, 0.8, 1.5, 3];

/** ∂C/∂a path by path, and the sum of the paths. */
export const sumOverPaths = family({
  about,
  words,
  draw: (dice) => {
    const { sizes, starts } = dice.pick(shapes);
    const start = dice.pick(starts);
    const activation = (layer: number) => (layer === 1 ? "relu" : "identity");
    const scene = sceneOf(someNetwork(dice, { sizes, activation, weights }));
    return { scene, traced: trace(scene.network, scene.example, start) };
  },
  isPleasant: ({ traced: { paths, value } }) => {
    const isPlain = (number: number) => isNeat(number, 2) && Math.abs(number) <= 30;
    const sleeping = paths.filter((path) => path.value === 0).length;
    const isAwake = sleeping <= 1 && sleeping < paths.length && Math.abs(value) >= 0.2;
    return isAwake && [value, ...paths.map((path) => path.value)].every(isPlain);
  },
  figure: ({ scene }) => scene.figure,
  parts: ({ scene, traced }, words) => [
    ...traced.paths.map((path, i) => pathPart(scene, traced.quantity, path, i, words.path(path))),
    sumPart(traced, words),
  ],
});

/** What one path passes on. Where a neuron sleeps that is 0, and so is every wrong way that goes through it. */
function pathPart(scene: Scene, start: string, path: Path, i: number, words: PathWords) {
  const { factors, value } = path;
  const cost = factors.find(({ kind }) => kind === "cost");
  if (!cost) throw new RangeError(`a path from ${start} ends at the cost`);
  const instead = (factor: Factor, other: number) =>
    productOf(factors.map((each) => (each === factor ? { value: other } : each)));
  const without = (factor: Factor) => productOf(factors.filter((each) => each !== factor));
  const elsewhere = (number: number) => (number === 0 && value === 0 ? undefined : number);
  const crossed = factors.filter(({ kind }) => kind === "weight");
  const asleep = factors.filter((factor) => factor.kind === "slope" && factor.value === 0);
  const gap = cost.value / 2;
  return askNumber({
    id: `path${i + 1}`,
    value,
    ...(value === 0
      ? {}
      : { made: times(...factors.flatMap((factor) => (factor === cost ? [2, gap] : [factor.value]))) }),
    words: words.part,
    lookAt: lightsOf(start, path),
    mistakes: {
      "added-up": elsewhere(factors.reduce((sum, factor) => sum + factor.value, 0)),
      "missing-two": elsewhere(instead(cost, gap)),
      "sign-flipped": elsewhere(-value),
      "missing-cost": elsewhere(without(cost)),
      "square-not-differentiated": elsewhere(instead(cost, gap * gap)),
    },
    also: [
      ...atOtherOutputs(scene, cost).map((slope) => ({ ...words.otherOutput, value: instead(cost, slope) })),
      ...crossed.map((factor) => ({ ...words.weightSkipped(factor), value: without(factor) })),
      ...crossed.flatMap((factor) =>
        swapped(scene, factor).map((other) => ({
          ...words.swapped(factor, other),
          value: instead(factor, scene.value(other)),
        })),
      ),
      ...asleep.map((factor) => ({ name: "sleeping-neuron", ...words.asleep(factor), value: without(factor) })),
    ].filter((wrong) => elsewhere(wrong.value) !== undefined),
  });
}

function sumPart({ paths, quantity: start, value }: Trace, words: SumWords) {
  const ids = paths.map((_, i) => `path${i + 1}`);
  // With a path that carries nothing these are no mistakes of their own.
  const sleeps = paths.some((path) => path.value === 0);
  return askNumber({
    id: "sum",
    value,
    made: plus(...paths.map((path) => path.value)),
    words: words.sum,
    lookAt: [start, "C"],
    follows: { parts: ids, value: (own) => ids.reduce((sum, id) => sum + (own[id] ?? 0), 0) },
    mistakes: {
      "one-path": paths.length < 3 ? undefined : paths[0]?.value,
      "half-the-sum": paths.length === 2 ? value / 2 : undefined,
      "mean-of-paths": paths.length === 2 ? undefined : value / paths.length,
      "paths-multiplied": sleeps ? undefined : productOf(paths),
      "signs-lost": sleeps ? undefined : paths.reduce((sum, path) => sum + Math.abs(path.value), 0),
      "sign-flipped": -value,
    },
    also: paths
      .filter((path) => path.value !== 0)
      .map((path) => ({ ...words.pathLost(path), value: value - path.value, lookAt: lightsOf(start, path) })),
  });
}
