import { expect, test } from "vitest";
import { knob, levelWith, twoExamples } from "../testing/levels.ts";
import { examine } from "./validate.ts";

const layer = { neurons: 4, activation: "tanh" as const };
const rows = [0.3, 0.3, 0.3, 0.3];
/** Everything at its largest, and a target that nobody reaches. */
const heavy = levelWith(
  {
    network: {
      inputs: 4,
      layers: [layer, layer, layer, layer, layer, layer],
      weights: Array.from({ length: 6 }, () => [rows, rows, rows, rows]),
      biases: Array.from({ length: 6 }, () => rows),
    },
    knobs: Array.from({ length: 12 }, (_, at) => knob(`w1.${Math.floor(at / 4)}.${at % 4}`, { step: 0.05 })),
    examples: Array.from({ length: 8 }, () => ({ input: rows, target: [5, 5, 5, 5] })),
    par: 200,
    budget: 200,
  },
  twoExamples,
);

test("[V20] a level that would keep the solver busy is refused in about a second, and leaves nothing behind", () => {
  const entry = { level: heavy, solutions: [[]], wrong: [] };
  const refused = { issues: [{ rule: "V20", path: "level", code: "too-much-work" }], reports: [] };
  expect(examine(entry)).toEqual(refused);
  expect(examine(entry)).toEqual(refused);
});

test("[V20] work is counted for each level anew", () => {
  const entry = { level: twoExamples, solutions: [[]], wrong: [] };
  const first = examine(entry);
  for (let again = 0; again < 20; again++) expect(examine(entry)).toEqual(first);
});
