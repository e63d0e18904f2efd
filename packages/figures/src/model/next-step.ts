import { withStep } from "./changes.ts";
import type { RunPoint } from "./descent.ts";
import type { Setup } from "./setup.ts";
import { runIn } from "./walking.ts";

/** Where the next step would lead; undefined where there is none, because none is left or its numbers would overflow. */
export function nextStep(setup: Setup): RunPoint | undefined {
  const { descent } = setup;
  if (!descent) return undefined;
  return runIn(withStep(setup, descent.at + 1))?.points[descent.at + 1];
}
