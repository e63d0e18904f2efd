import "server-only";
import { activations } from "@nn/core";
import { family } from "../../../exercise/family.ts";
import { askChoice } from "../../../parts/choice/ask.ts";
import { askRanking } from "../../../parts/order/ask.ts";
import { largestFirst } from "../../../parts/order/largest-first.ts";
import { sideBySide } from "../side-by-side.ts";
import { about } from "./about.ts";
import { type Curve, type Neuron, words } from "./words.en.ts";

const curves: readonly Curve[] = ["sigmoid", "tanh", "sigmoid", "softplus"];
const NEURONS = [0, 1, 2, 3] as const;

/** Where the neurons may stand; tanh is flat much sooner than the others. */
const sums: Readonly<Record<Curve, readonly number[]>> = {
  sigmoid: [-5, -4, -3, -2, -1, 0, 0.5, 1.5, 2.5, 3.5, 4.5],
  tanh: [-2, -1.5, -1.2, -0.8, -0.4, 0, 0.2, 0.6, 1, 1.4, 1.8],
  softplus: [-4, -3, -2, -1, 0, 1, 2, 3],
};

/** The wrong rankings, in places of the right one. */
function wrongOrders(curve: Curve, ranked: readonly Neuron[]) {
  const isS = curve !== "softplus";
  const byHeight = largestFirst(ranked, ({ at }) => at);
  return {
    "flattest-first": ranked.map((_, i) => ranked.length - 1 - i),
    "high-for-steep": isS ? byHeight : undefined,
    "low-for-steep": isS ? [...byHeight].reverse() : undefined,
    "sigmoid-rule": isS ? undefined : largestFirst(ranked, ({ at }) => -Math.abs(at)),
  };
}

/** True if no two neurons could change places: their slopes differ, and so do the orders that mistakes lead to. */
function isClear(curve: Curve, ranked: readonly Neuron[]): boolean {
  const slopesDiffer = ranked.every(({ slope }, i) => i === 0 || (ranked[i - 1]?.slope ?? 0) * 0.85 >= slope);
  const orders = Object.values(wrongOrders(curve, ranked)).filter((order) => order !== undefined);
  const all = [ranked.map((_, i) => i), ...orders].map((order) => order.join());
  const tied = curve === "softplus" && new Set(ranked.map(({ at }) => Math.abs(at))).size < ranked.length;
  return slopesDiffer && !tied && new Set(all).size === all.length;
}

/** Four neurons with the same activation function: where is it steep, and where does a nudge get through? */
export const slopeRanking = family({
  about,
  words,
  draw: (dice) => {
    const curve = dice.pick(curves);
    const places = dice.shuffled(sums[curve]).slice(0, NEURONS.length);
    const standing = places.map((sum) => ({ sum, bias: dice.pick([-0.5, 0.5, 1]) }));
    const scene = sideBySide(curve, standing);
    const neurons = NEURONS.map((j): Neuron => {
      const [z, a, at] = [`z1.${j}`, `a1.${j}`, scene.value(`z1.${j}`)];
      return { z, a, at, slope: activations[curve].slopeAt(at) };
    });
    const ranked = [...neurons].sort((one, other) => other.slope - one.slope);
    const [steepest, flattest] = [ranked[0], ranked.at(-1)];
    if (!steepest || !flattest || !isClear(curve, ranked)) return undefined;
    return { scene, curve, neurons, ranked, steepest, flattest, asksMost: dice.pick([true, false]) };
  },
  figure: ({ scene }) => scene.figure,
  parts: ({ curve, neurons, ranked, steepest, flattest, asksMost }, words) => {
    const lookAt = neurons.flatMap(({ z, a }) => [z, a]);
    const [chosen, opposite] = asksMost ? [steepest, flattest] : [flattest, steepest];
    return [
      askRanking({
        id: "steep",
        words: words.steep,
        candidates: ranked.map((neuron) => ({ label: words.neuron(neuron), lights: [neuron.z, neuron.a] })),
        ends: words.ends,
        lookAt,
        mistakes: wrongOrders(curve, ranked),
      }),
      askChoice({
        id: "nudge",
        words: words.nudge,
        candidates: neurons.map((neuron) => {
          const lights = [neuron.z, neuron.a];
          const option = { label: words.activation(neuron), lights, mistakeLookAt: lights };
          if (neuron === chosen) return option;
          return {
            ...option,
            mistake: neuron === opposite ? ("steep-for-flat" as const) : ("not-the-extreme" as const),
          };
        }),
        lookAt,
      }),
    ];
  },
});
