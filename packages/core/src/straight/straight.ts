import { loops, type Runner } from "../engine/sweep.ts";
import { givenPlan } from "../network/given.ts";
import type { Plan } from "../network/shape.ts";
import { learner1x1 } from "./generated/1-1.ts";
import { learner1x1x1 } from "./generated/1-1-1.ts";
import { learner1x1x1x1 } from "./generated/1-1-1-1.ts";
import { learner2x2x1 } from "./generated/2-2-1.ts";
import { learner2x3x1 } from "./generated/2-3-1.ts";
import { learner2x4x1 } from "./generated/2-4-1.ts";

const learners: Readonly<Record<string, (m: Float64Array) => Runner["learn"]>> = {
  "1-1": learner1x1,
  "1-1-1": learner1x1x1,
  "1-1-1-1": learner1x1x1x1,
  "2-2-1": learner2x2x1,
  "2-3-1": learner2x3x1,
  "2-4-1": learner2x4x1,
};

/**
 * Runs the plans of a few small shapes by code without a loop, written when the package is built (straight/write.ts):
 * sigmoid neurons under the sum of squares. Gives nothing for any other.
 */
export function straight(plan: Plan): Runner | undefined {
  const learner = learners[givenPlan(plan).sizes.join("-")];
  const isMeant = plan.cost === "squares" && plan.layout.every(({ activation }) => activation.name === "sigmoid");
  if (!learner || !isMeant) return undefined;
  const { m, forward } = loops(plan);
  return { m, forward, learn: learner(m) };
}
