import "server-only";
import { costOf, gradientOf, withParameters } from "@nn/core";
import { wrongAt } from "../../../mistakes/wrong.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { neat } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

/** The only weight of the network. */
export const W = "w1.0.0";

/** A step of descent on a parabola, and what comes of it. */
export interface Step {
  readonly scene: Scene;
  readonly rate: number;
  readonly weight: number;
  readonly slope: number;
  readonly landed: number;
  readonly costBefore: number;
  readonly costAfter: number;
  /** The weight at which the cost is 0. */
  readonly bottom: number;
  /** From this rate on, no step comes nearer. */
  readonly limit: number;
}

export function stepOf(scene: Scene, rate: number): Step {
  const { network, example, value } = scene;
  const weight = value(W);
  const slope = gradientOf(network, [example]).of(W);
  const landed = weight - rate * slope;
  const cost = (at: number): number => costOf(withParameters(network, { [W]: at }), [example]);
  return {
    scene,
    rate,
    weight,
    slope,
    landed,
    costBefore: cost(weight),
    costAfter: cost(landed),
    bottom: (value("y0") - value("b1.0")) / value("x0"),
    limit: 1 / value("x0") ** 2,
  };
}

/** The gap at the weight where the step lands. */
export const gapAfter = ({ scene: { value }, landed }: Step): number =>
  landed * value("x0") + value("b1.0") - value("y0");

/** The expected wrong ways at the slope before the step. */
export function slopeWrongs({ scene, slope }: Step): readonly WrongNumber[] {
  const { pen, value } = scene;
  const gap = value("a1.0") - value("y0");
  const wrong = wrongAt([W, "x0", "a1.0", "y0"]);
  return [
    wrong(
      "missing-two",
      "The 2 of the square is missing",
      slope / 2,
      say`The slope of a square is 2 times its side. Put the 2 back in front of the gap.`,
    ),
    wrong(
      "sign-flipped",
      "The sign is turned round",
      -slope,
      say`The gap is ${pen.quantity("a1.0")} minus ${pen.quantity("y0")}, and the input keeps its own sign.`,
    ),
    wrong(
      "bias-rule",
      "That is the slope for the bias",
      2 * gap,
      say`The weight is multiplied by ${pen.quantity("x0")} before it reaches the sum, so that factor belongs to it.`,
    ),
    wrong(
      "square-not-differentiated",
      "The cost itself, not its slope",
      gap * gap,
      say`That is how large the cost is. The question is how fast it changes with the weight.`,
    ),
  ];
}

/** The expected wrong ways at the weight after the step. */
export function landedWrongs({ weight, rate, slope, bottom, landed }: Step): readonly WrongNumber[] {
  const wrong = wrongAt([W, "C"]);
  return [
    wrong(
      "uphill",
      "That step goes uphill",
      weight + rate * slope,
      say`The slope says where the cost rises, so the step is taken against it: subtract.`,
    ),
    wrong(
      "turned-step-only",
      "The step without its starting point",
      -rate * slope,
      say`That is how far to go, and in the right direction. The weight starts at ${neat(weight)}, and the step is taken from there.`,
    ),
    wrong(
      "step-only",
      "The step without its starting point",
      rate * slope,
      say`That is how far to go. The weight starts at ${neat(weight)}, and the step is taken from there, against the slope.`,
    ),
    wrong(
      "rate-left-out",
      "The learning rate is left out",
      weight - slope,
      say`The slope is multiplied by the learning rate ${neat(rate)} before it is subtracted.`,
    ),
    wrong(
      "lands-on-the-bottom",
      "That is the lowest point itself",
      bottom,
      say`There the cost would be 0. A step does not know where that is: it goes as far as rate times slope says, and here that is elsewhere.`,
    ),
  ].filter(({ name, value }) => name !== "lands-on-the-bottom" || value !== landed);
}

/** The expected wrong ways at the rate from which on no step comes nearer. */
export function limitWrongs({ scene, limit }: Step): readonly WrongNumber[] {
  const X = scene.pen.quantity("x0");
  const x = Math.abs(scene.value("x0"));
  const wrong = wrongAt([W, "x0"]);
  return [
    wrong(
      "lands-on-the-bottom",
      "That rate lands on the lowest point",
      limit / 2,
      say`With this rate the gap is gone after one step. A larger one goes across, and twice this one lands just as far out on the other side.`,
    ),
    wrong(
      "limit-doubled",
      "This is already too large",
      2 * limit,
      say`With this rate the gap would be three times as large after a step. Look for the rate at which it stays the same size.`,
    ),
    wrong(
      "input-not-squared",
      "The input counts twice",
      1 / x,
      say`The slope holds ${X} once because the weight is multiplied by it, and the gap then moves ${X} times as far as the weight. Together that is ${X}².`,
    ),
    wrong(
      "upside-down",
      "The other way up",
      x * x,
      say`A larger input makes the parabola steeper, so smaller steps are needed. The limit must fall when ${X} grows.`,
    ),
  ];
}
