import { ShapeError } from "../errors.ts";
import type { Plan, Shape } from "./shape.ts";

// Apart from the shape itself, so that who only reads names does not bring its functions along.

/**
 * What was given, if it is a network.
 * @throws {ShapeError} if it is anything else
 */
export function given<Given extends Pick<Shape, "sizes">>(network: Given): Given {
  if (!network?.sizes) throw new ShapeError("network", "a network", typeof network);
  return network;
}

/** The same of a plan. A network, which has one, is none. */
export function givenPlan(plan: Plan): Plan {
  if (!plan?.layout) throw new ShapeError("plan", "a plan", typeof plan);
  return plan;
}
