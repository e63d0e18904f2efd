import { idOf, quantityId, rounded } from "@nn/notation";
import fc from "fast-check";
import { withNudge } from "../model/changes.ts";
import { costUnder, type Journey } from "../model/journey.ts";
import { readSetup } from "../model/read.ts";
import { withSetting } from "../model/settings.ts";
import type { Setup } from "../model/setup.ts";
import { setupOf } from "../model/start.ts";

const sigmoids = (count: number) =>
  Array.from({ length: count }, () => ({ neurons: 1, activation: "sigmoid" as const }));

/** The chain of the first lesson: x = 0.85 through three sigmoid neurons towards y = 1. */
export const lessonSetup = (): Setup =>
  setupOf({
    network: {
      inputs: 1,
      layers: sigmoids(3),
      weights: [[[1.2]], [[-0.9]], [[1.4]]],
      biases: [[-0.3], [1.1], [-0.5]],
    },
    examples: [{ input: [0.85], target: [1] }],
    nudge: { quantity: "w3.0.0", by: 0.1 },
  });

export const LESSON_PARAMETERS = ["w1.0.0", "b1.0", "w2.0.0", "b2.0", "w3.0.0", "b3.0"].map(quantityId);

/** What the nudge of a setup does, if it has one. */
export function journeyIn(setup: Setup): Journey {
  const { journey } = readSetup(setup);
  if (!journey) throw new Error("this setup has no nudge");
  return journey;
}

/** What the nudged quantity of a setup does to the cost under a nudge of another size. */
export function costUnderNudge(setup: Setup, by: number) {
  if (!setup.nudge) throw new Error("this setup has no nudge");
  return costUnder(readSetup(setup), { ...setup.nudge, by });
}

const thousandths = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((value) => value / 1000);

/** The lesson's chain with anything a reader can set, at the three decimals that can be set. */
export const anySetup: fc.Arbitrary<Setup> = fc
  .record({
    parameters: fc.array(thousandths(-4, 4), { minLength: 6, maxLength: 6 }),
    x: thousandths(0, 1),
    y: thousandths(0, 1),
    by: fc.tuple(thousandths(0.001, 0.5), fc.constantFrom(1, -1)).map(([size, side]) => size * side),
  })
  .map(({ parameters, x, y, by }) => {
    const ids = [...LESSON_PARAMETERS, idOf.x(0), idOf.y(0)];
    const values = [...parameters, x, y];
    return ids.reduce(
      (setup, id, index) => withSetting(setup, id, rounded(values[index] ?? 0)),
      withNudge(lessonSetup(), by),
    );
  });
