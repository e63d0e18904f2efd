import "server-only";
import { costOf, gradientOf, withParameters } from "@nn/core";
import type { Scene } from "../../../scenes/scene.ts";
import { landingOf, type Step } from "../step.ts";

/** The only weight of the network. */
export const W = "w1.0.0";

/** A step of descent on a parabola, and what comes of it. */
export interface ParabolaStep extends Step {
  readonly scene: Scene;
  readonly landed: number;
  readonly costBefore: number;
  readonly costAfter: number;
  readonly gapBefore: number;
  readonly gapAfter: number;
  /** The weight at which the cost is 0. */
  readonly bottom: number;
  /** What a step multiplies the gap by. */
  readonly factor: number;
  /** From this rate on, no step comes nearer. */
  readonly limit: number;
  readonly outcome: Outcome;
}

/** Whether the step stays on its side of the lowest point, goes across and comes nearer, or lands farther away. */
export type Outcome = "nearer" | "across" | "away";

export function stepOn(scene: Scene, rate: number): ParabolaStep {
  const { network, example, value } = scene;
  const weight = value(W);
  const slope = gradientOf(network, [example]).of(W);
  const landed = landingOf({ weight, slope, rate });
  const cost = (at: number): number => costOf(withParameters(network, { [W]: at }), [example]);
  const [costBefore, costAfter] = [cost(weight), cost(landed)];
  const bottom = (value("y0") - value("b1.0")) / value("x0");
  const isNearer = (weight - bottom) * (landed - bottom) > 0;
  return {
    scene,
    weight,
    slope,
    rate,
    landed,
    costBefore,
    costAfter,
    gapBefore: value("a1.0") - value("y0"),
    gapAfter: landed * value("x0") + value("b1.0") - value("y0"),
    bottom,
    factor: 1 - 2 * rate * value("x0") ** 2,
    limit: 1 / value("x0") ** 2,
    outcome: isNearer ? "nearer" : costAfter < costBefore ? "across" : "away",
  };
}
