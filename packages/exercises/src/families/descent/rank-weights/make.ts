import "server-only";
import { gradientOf } from "@nn/core";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { mistakeAt } from "../../../mistakes/wrong.ts";
import { askRanking, assemble, type WrongOrder } from "../../../parts/assemble.ts";
import { weightsOf, workedOut } from "../../../scenes/parameters.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { isNeat, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

const shapes = [
  [3, 1],
  [2, 2],
  [1, 2, 1],
  [2, 1, 1],
];

/** How far apart two neighbours in the ranking are at least. */
const APART = 1.4;

/** The weights of a small network, from the one that moves the cost most to the one that moves it least. */
export const rankWeights: Family = {
  id: "rank-weights",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const sizes = dice.pick(shapes);
      const last = sizes.length - 1;
      const activation = (layer: number) => (layer === last ? "identity" : "relu");
      return exerciseFor(dice, sceneOf(someNetwork(dice, { sizes, activation })));
    }),
};

interface Ranked {
  readonly id: string;
  readonly slope: number;
}

function exerciseFor(dice: Dice, scene: Scene): Exercise | undefined {
  const gradient = gradientOf(scene.network, [scene.example]);
  const ranked = weightsOf(scene.network)
    .map((id): Ranked => ({ id, slope: gradient.of(id) }))
    .sort((a, b) => Math.abs(b.slope) - Math.abs(a.slope));
  if (!isClear(ranked)) return undefined;
  const wrongOrders = wrongOrdersOf(scene, ranked);
  if (!wrongOrders) return undefined;
  const { pen } = scene;
  const [steepest] = ranked;
  if (!steepest) return undefined;
  const S = pen.quantity(steepest.id);
  const isDeep = scene.network.layers.length > 1;
  return assemble({
    title: "Which weight matters most?",
    prompt: say`${isDeep ? "The hidden neurons are ReLUs with sums above 0, so each passes on a nudge as it is; so does every output." : "Every neuron hands its sum on as it is."} Each weight is nudged by the same small amount, one at a time. Rank them by how far the cost moves, up or down, starting with the weight that moves it most.`,
    asked: [
      askRanking(dice, {
        id: "ranking",
        label: say`Weights by the size of their slope`,
        ends: ["moves the cost most", "moves it least"],
        candidates: ranked.map(({ id }) => ({ label: [pen.quantity(id)], lights: [id] })),
        wrongOrders,
        because: say`Yes. A weight matters as much as what it is multiplied by, times all that comes after it. How large it is itself plays no part.`,
        otherwise: say`Work out the slope for each weight: the activation where its line begins, times every weight on the way from its end to the cost, times twice the gap. Then rank the sizes.`,
        hints: [
          say`A nudge of a weight is multiplied on its way to the cost. By what, and is it the weight itself?`,
          say`In the figure, look for each weight at the disc where its line begins, at the lines that follow, and at the gap of the output that it reaches.`,
          say`For ${S} that makes ${workedOut(scene, steepest.id)}, and no other slope is as large. Do the same for the others.`,
        ],
        lookAt: ranked.map(({ id }) => id),
      }),
    ],
    figure: scene.figure,
    lines: [
      say`The slope for each weight is the activation at the beginning of its line, times all links from there to the cost:`,
      ...ranked.map(({ id }) => say`${onItsLine(maths`${pen.slope("C", id)} = ${workedOut(scene, id)}`)}`),
      say`For the ranking only the size counts: a large negative slope moves the cost as much as a large positive one.`,
    ],
  });
}

function isClear(ranked: readonly Ranked[]): boolean {
  const sizes = ranked.map(({ slope }) => Math.abs(slope));
  const isPlain = sizes.every((size) => size >= 0.2 && size <= 40 && isNeat(size, 2));
  return isPlain && sizes.every((size, i) => i === 0 || (sizes[i - 1] ?? 0) >= APART * size);
}

/** The expected wrong rankings; undefined where one of them is right by chance, or two are the same. */
function wrongOrdersOf({ value }: Scene, ranked: readonly Ranked[]): readonly WrongOrder[] | undefined {
  const by = (measure: (weight: Ranked) => number): readonly number[] =>
    ranked
      .map((weight, i) => ({ i, size: measure(weight) }))
      .sort((a, b) => b.size - a.size)
      .map(({ i }) => i);
  const mistake = mistakeAt(ranked.map(({ id }) => id));
  const sizes = new Set(ranked.map(({ id }) => Math.abs(value(id))));
  // Where two weights are equally large nobody can rank them by their size.
  if (sizes.size < ranked.length) return undefined;
  const all: readonly WrongOrder[] = [
    {
      ...mistake(
        "signs-kept",
        "A negative slope is no small slope",
        say`This ranks from the most positive to the most negative slope. Here only the size counts: a nudge that pulls the cost far down moves it as much as one that pushes it far up.`,
      ),
      order: by(({ slope }) => slope),
    },
    {
      ...mistake(
        "by-weight",
        "Ranked by the weights themselves",
        say`This goes by how large the weights are. What a nudge of a weight does depends on what the weight is multiplied by, and on what comes after it.`,
      ),
      order: by(({ id }) => Math.abs(value(id))),
    },
    {
      ...mistake(
        "reversed",
        "The other way round",
        say`The slopes are put in order, from the least to the greatest. Start with the one that moves the cost most.`,
      ),
      order: ranked.map((_, i) => ranked.length - 1 - i),
    },
  ];
  const orders = new Set([ranked.map((_, i) => i).join(), ...all.map(({ order }) => order.join())]);
  return orders.size === all.length + 1 ? all : undefined;
}
