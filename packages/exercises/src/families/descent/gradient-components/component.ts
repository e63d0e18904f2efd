import "server-only";
import { parseQuantityName, trace } from "@nn/core";
import type { WrongNumber } from "../parts/number/part.ts";
import type { Scene } from "../scenes/scene.ts";
import { say } from "../writing/say.ts";
import { wrongAt } from "./wrong.ts";

/** The expected wrong ways at one component of the gradient, where one path leads from the parameter to the cost. */
export function componentMistakes(scene: Scene, id: string): readonly WrongNumber[] {
  const { network, example, pen, value } = scene;
  const { paths, value: right } = trace(network, example, id);
  const factors = paths[0]?.factors ?? [];
  const [first, cost] = [factors[0], factors.at(-1)];
  if (!first || !cost) throw new RangeError(`no path leads from ${id} to the cost`);
  const name = parseQuantityName(id);
  const [P, A] = [pen.quantity(id), pen.quantity(cost.derivative.by)];
  const wrong = wrongAt([id, first.quantity, cost.derivative.by]);
  const product = (skipped: number): number =>
    factors.reduce((all, factor, i) => (i === skipped ? all : all * factor.value), 1);
  const onTheWay = factors.flatMap((factor, i) => (factor.kind === "weight" ? [{ factor, i }] : []));
  const wrongs = [
    wrong(
      "missing-two",
      "The 2 of the square is missing",
      right / 2,
      say`The last link is the slope of a square: 2 times (${A} − ${pen.quantity("y0")}). Put the 2 back.`,
    ),
    wrong(
      "sign-flipped",
      "The sign is turned round",
      -right,
      say`The size is right. The gap is ${A} minus ${pen.quantity("y0")}; count the minus signs on the way.`,
    ),
    wrong(
      "missing-cost",
      "The last link is missing",
      product(factors.length - 1),
      say`This says how fast ${A} moves with ${P}. The cost follows ${A} with 2(${A} − ${pen.quantity("y0")}): multiply by that.`,
    ),
    ...onTheWay.map(({ factor, i }) =>
      wrong(
        "weight-skipped",
        "A weight on the way is skipped",
        product(i),
        say`After ${pen.quantity(`a${"layer" in name ? name.layer : 1}.0`)} the nudge crosses the line of ${pen.quantity(factor.quantity)}, and is multiplied by it.`,
      ),
    ),
  ];
  if (name.kind === "weight") {
    const source = pen.quantity(first.quantity);
    const others = Array.from({ length: network.sizes[name.layer - 1] ?? 0 }, (_, k) => k).filter((k) => k !== name.k);
    const sourceOf = (k: number): string => (name.layer === 1 ? `x${k}` : `a${name.layer - 1}.${k}`);
    return [
      ...wrongs,
      wrong(
        "weight-for-activation",
        "The weight in place of the activation",
        product(0) * value(id),
        say`Here ${P} moves and ${source} holds still, so a nudge counts ${source} times, and not ${P} times.`,
      ),
      wrong(
        "bias-rule",
        "That is the slope for the bias",
        product(0),
        say`${P} is multiplied by ${source} before it reaches the sum, so that factor belongs to it.`,
      ),
      ...others.map((k) =>
        wrong(
          "wrong-activation",
          "The activation of another line",
          product(0) * value(sourceOf(k)),
          say`The line of ${P} begins at ${source}. ${pen.quantity(sourceOf(k))} is multiplied by another weight.`,
        ),
      ),
    ];
  }
  if (name.kind !== "bias") return wrongs;
  const before = name.layer === 1 ? "x0" : `a${name.layer - 1}.0`;
  return [
    ...wrongs,
    wrong(
      "previous-activation-kept",
      "The previous activation is kept from the weight",
      right * value(before),
      say`That factor belongs to the weight. ${P} is added as it is, so its own factor is 1.`,
    ),
    wrong(
      "bias-not-differentiated",
      "The bias itself stands here",
      right * value(id),
      say`The question is how far the sum moves with ${P}: one to one, so its own factor is 1.`,
    ),
  ];
}
