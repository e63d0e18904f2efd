import "server-only";
import { type Factor, type Path, parseQuantityName, type Trace } from "@nn/core";
import type { WrongNumber } from "../parts/number/part.ts";
import type { RichText } from "../question/rich-text.ts";
import type { Scene } from "../scenes/scene.ts";
import { say } from "../writing/say.ts";

const productOf = (factors: readonly { readonly value: number }[]): number =>
  factors.reduce((product, { value }) => product * value, 1);

/** The stations of a path: what is nudged, then the activations on the way, then the cost. */
export const stationsOf = (start: string, { factors }: Path): readonly string[] => [
  start,
  ...factors.flatMap(({ kind, derivative }) => (kind === "slope" ? [derivative.of] : [])),
  "C",
];

/** Everything in the figure that lies on a path. */
export const lightsOf = (start: string, { factors }: Path): readonly string[] => [
  ...new Set([start, ...factors.flatMap(({ quantity, derivative: { of, by } }) => [by, quantity, of])]),
];

/** The expected wrong ways at what one path passes on. */
export function pathMistakes(scene: Scene, start: string, path: Path): readonly WrongNumber[] {
  const { factors, value } = path;
  const { quantity } = scene.pen;
  const lookAt = lightsOf(start, path);
  const wrong = (name: string, title: string, number: number, explanation: RichText): WrongNumber => ({
    name,
    title,
    value: number,
    explanation,
    lookAt,
  });
  const instead = (factor: Factor, number: number): number =>
    productOf(factors.map((other) => (other === factor ? { value: number } : other)));
  const without = (factor: Factor): number => productOf(factors.filter((other) => other !== factor));
  const wrongs: WrongNumber[] = [
    wrong(
      "added-up",
      "The factors are added up",
      factors.reduce((sum, factor) => sum + factor.value, 0),
      say`Along one path the factors multiply: each link passes on a share of what it was handed. Sums come in only where paths meet.`,
    ),
  ];
  for (const factor of factors) {
    const by = quantity(factor.derivative.by);
    if (factor.kind === "cost") {
      const name = parseQuantityName(factor.quantity);
      const [gap, y] = [factor.value / 2, quantity(`y${"j" in name ? name.j : 0}`)];
      wrongs.push(
        wrong(
          "missing-two",
          "The 2 of the square is missing",
          instead(factor, gap),
          say`The last link of this path is the slope of a square: 2 times (${by} − ${y}). Put the 2 back.`,
        ),
        wrong(
          "sign-flipped",
          "The sign is turned round",
          -value,
          say`Count the minus signs along the path. The gap is ${by} minus ${y}, and a dashed line in the figure is a negative weight.`,
        ),
        wrong(
          "missing-cost",
          "The last link is missing",
          without(factor),
          say`This says how far ${by} moves. The path goes on to the cost: multiply by 2(${by} − ${y}).`,
        ),
        wrong(
          "square-not-differentiated",
          "The cost itself, not its slope",
          instead(factor, gap * gap),
          say`The last link is how fast the square changes with ${by}, which is 2(${by} − ${y}), and not the square itself.`,
        ),
        ...otherOutputs(scene, factor).map((other) =>
          wrong(
            "other-output",
            "The gap of the other output",
            instead(factor, other),
            say`This path ends at ${by}, so only the gap between ${by} and ${y} counts on it. The other output belongs to another path.`,
          ),
        ),
      );
    } else if (factor.kind === "weight") {
      wrongs.push(
        wrong(
          "weight-skipped",
          "A weight is skipped",
          without(factor),
          say`On its way along this path the nudge crosses the line of ${quantity(factor.quantity)}, and is multiplied by it.`,
        ),
        ...swapped(scene, factor).map((other) =>
          wrong(
            "indices-swapped",
            "The indices are swapped",
            instead(factor, scene.value(other)),
            say`${quantity(other)} is another line. The first index says into which neuron a line leads, the second from which it comes: here ${quantity(factor.quantity)}.`,
          ),
        ),
      );
    } else if (factor.kind === "slope" && factor.value === 0) {
      wrongs.push(
        wrong(
          "sleeping-neuron",
          "This neuron is asleep",
          without(factor),
          say`${by} is below 0, so this ReLU gives 0 and its slope there is 0. Nothing gets through, however large the weights are.`,
        ),
      );
    }
  }
  return wrongs;
}

/** What the slope of the cost would be at the other outputs. */
function otherOutputs({ network, pass, example }: Scene, { quantity }: Factor): readonly number[] {
  const last = network.layers.length;
  return pass.output
    .map((a, j) => ({ id: `a${last}.${j}`, slope: 2 * (a - (example.target[j] ?? 0)) }))
    .filter(({ id }) => id !== quantity)
    .map(({ slope }) => slope);
}

/** The weight whose indices are those of this one, swapped, where there is such a line. */
export function swapped({ network }: Scene, { quantity }: Pick<Factor, "quantity">): readonly string[] {
  const name = parseQuantityName(quantity);
  if (name.kind !== "weight" || name.j === name.k) return [];
  const fits = name.k < (network.sizes[name.layer] ?? 0) && name.j < (network.sizes[name.layer - 1] ?? 0);
  return fits ? [`w${name.layer}.${name.k}.${name.j}`] : [];
}

/** The expected wrong ways at the sum over all paths, when each of them is right. */
export function sumMistakes(scene: Scene, { quantity: start, paths, value }: Trace): readonly WrongNumber[] {
  const lookAt = [start, "C"];
  const { quantity } = scene.pen;
  const count = paths.length;
  const lost = paths.map((path) => ({
    name: "path-lost",
    title: "A path is lost",
    value: value - path.value,
    lookAt: lightsOf(start, path),
    explanation: say`The path through ${quantity(stationsOf(start, path)[1] ?? "C")} is missing. Every way from ${quantity(start)} to the cost counts.`,
  }));
  const single =
    count < 3
      ? []
      : [
          {
            ...lost[0],
            name: "one-path",
            title: "Only one path counts here",
            value: paths[0]?.value ?? 0,
            lookAt,
            explanation: say`That is the first path alone. ${quantity(start)} pulls at the cost along all ${count} of them.`,
          },
        ];
  const all: readonly WrongNumber[] = [
    ...lost,
    ...single,
    {
      name: count === 2 ? "half-the-sum" : "mean-of-paths",
      title: count === 2 ? "This is half of the sum" : "The mean, not the sum",
      value: value / count,
      lookAt,
      explanation:
        count === 2
          ? say`Two influences that act at the same time add up; nothing is averaged. If you did add, look whether each path has the 2 of its square.`
          : say`The paths act at the same time, so their influences add up. A mean is taken over examples, not over paths.`,
    },
    {
      name: "paths-multiplied",
      title: "The paths are multiplied",
      value: productOf(paths),
      lookAt,
      explanation: say`Along one path the factors multiply. Where paths meet again, at the cost, their influences add up.`,
    },
    {
      name: "signs-lost",
      title: "The signs are lost",
      value: paths.reduce((sum, path) => sum + Math.abs(path.value), 0),
      lookAt,
      explanation: say`One path may push the cost up while another pulls it down. Keep each sign when you add.`,
    },
    {
      name: "sign-flipped",
      title: "The sign is turned round",
      value: -value,
      lookAt,
      explanation: say`The size is right. Add the paths with the signs that they have.`,
    },
  ];
  // With a path that carries nothing these two are no mistakes of their own.
  const sleeps = paths.some((path) => path.value === 0);
  return sleeps ? all.filter(({ name }) => name !== "paths-multiplied" && name !== "signs-lost") : all;
}
