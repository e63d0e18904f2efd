import { expect, test } from "vitest";
import { grade } from "../exercise/grade.ts";
import { exerciseOf } from "../exercise/registry.ts";
import { seeds } from "../testing/variant.ts";

/** Families whose numbers are chosen so that hardly two mistakes share one, and the least share that is told by name. */
test.each([
  { id: "sum-over-paths", least: 1 },
  { id: "many-weight", least: 1 },
  { id: "which-weight", least: 1 },
  { id: "pick-paths", least: 1 },
  { id: "who-is-asleep", least: 1 },
  { id: "which-nudge", least: 1 },
  { id: "gradient-components", least: 1 },
  { id: "average-table", least: 1 },
  { id: "too-large-step", least: 0.95 },
  { id: "weighted-sum", least: 1 },
  { id: "missing-weight", least: 0.95 },
  { id: "activation-value", least: 1 },
  { id: "cost-value", least: 0.95 },
  { id: "compare-costs", least: 1 },
] as const)("$id tells its expected mistakes in numbers by their names, and none by another name", ({ id, least }) => {
  const outcomes = seeds.slice(0, 20).flatMap((seed) =>
    exerciseOf(id, seed).parts.flatMap((part) => {
      if (part.kind !== "number") return [];
      return part.wrongs.map(({ name, value }) => {
        const verdict = grade(id, seed, { [part.id]: value.toPrecision(4) }).parts[part.id];
        if (verdict?.kind !== "incorrect") throw new Error(`seed ${seed}: ${part.id} takes ${name} for right`);
        return { name, told: verdict.mistake?.name };
      });
    }),
  );
  for (const { name, told } of outcomes) if (told !== undefined) expect(told).toBe(name);
  const told = outcomes.filter((outcome) => outcome.told !== undefined).length;
  expect(told / outcomes.length).toBeGreaterThanOrEqual(least);
});
