import { expect, test } from "vitest";
import { type FamilyId, families } from "../catalogue.ts";
import { grade } from "../exercise/grade.ts";
import { exerciseOf } from "../exercise/registry.ts";
import { tellsApart } from "../exercise/tells-apart.ts";
import { isNear } from "../parts/number/is-near.ts";
import type { NumberPart } from "../parts/number/part.ts";
import { isAlone, rivalsAt } from "../parts/number/rivals.ts";
import { seeds } from "../testing/variant.ts";

const EXACT = 0.006;

/** True where something else than the mistakes that the family keeps apart leads to this number as well. */
const isRivalled = (part: NumberPart, name: string, value: number): boolean =>
  part.tolerance > 0 &&
  (!isAlone(name, rivalsAt(part, value, EXACT)) ||
    (part.further ?? []).some((other) => other.name !== name && isNear(value, other.value, EXACT)));

/**
 * Families whose numbers are chosen so that hardly two mistakes share one, the least share that is told by name where no slip
 * of another kind comes to the same, and the least share of all. Variants in which two come to the same are not handed out.
 */
test.each([
  { id: "sum-over-paths", least: 1, ofAll: 0.99 },
  { id: "many-weight", least: 1, ofAll: 0.98 },
  { id: "which-weight", least: 1, ofAll: 1 },
  { id: "pick-paths", least: 1, ofAll: 1 },
  { id: "who-is-asleep", least: 1, ofAll: 1 },
  { id: "which-nudge", least: 1, ofAll: 0.99 },
  { id: "gradient-components", least: 1, ofAll: 0.99 },
  { id: "average-table", least: 1, ofAll: 0.99 },
  { id: "too-large-step", least: 0.95, ofAll: 0.98 },
  { id: "weighted-sum", least: 1, ofAll: 0.87 },
  { id: "missing-weight", least: 0.95, ofAll: 0.89 },
  { id: "activation-value", least: 1, ofAll: 0.99 },
  { id: "cost-value", least: 0.95, ofAll: 0.98 },
  { id: "compare-costs", least: 1, ofAll: 0.89 },
] as const)(
  "$id tells its expected mistakes in numbers by their names, and none by another name",
  ({ id, least, ofAll }) => {
    const outcomes = seeds.slice(0, 20).flatMap((seed) =>
      exerciseOf(id, seed).parts.flatMap((part) => {
        if (part.kind !== "number") return [];
        return part.wrongs.map(({ name, value }) => {
          const verdict = grade(id, seed, { [part.id]: value.toPrecision(4) }).parts[part.id];
          if (verdict?.kind !== "incorrect") throw new Error(`seed ${seed}: ${part.id} takes ${name} for right`);
          return {
            name,
            told: verdict.mistake?.name,
            isRivalled: isRivalled(part, name, Number(value.toPrecision(4))),
          };
        });
      }),
    );
    for (const { name, told } of outcomes) if (told !== undefined) expect(told).toBe(name);
    const toldOf = (some: typeof outcomes) => some.filter(({ told }) => told !== undefined).length / some.length;
    expect(toldOf(outcomes.filter((outcome) => !outcome.isRivalled))).toBeGreaterThanOrEqual(least);
    expect(toldOf(outcomes)).toBeGreaterThanOrEqual(ofAll);
  },
);

/** The mistakes in numbers that a variant expects, each as somebody writes it who made it. */
const mistakesIn = (id: FamilyId, seed: number) =>
  exerciseOf(id, seed).parts.flatMap((part) =>
    part.kind === "number"
      ? part.wrongs.map(({ name, value }) => ({ part: part.id, name, written: value.toPrecision(4) }))
      : [],
  );

const withNumbers = families.flatMap(({ id }) => (mistakesIn(id, 1).length > 0 ? [{ id }] : []));

test.each(withNumbers)("$id is handed out where every expected mistake in numbers is told by its name", ({ id }) => {
  const all = seeds.slice(0, 20);
  const handedOut = all.filter((seed) => tellsApart(id, seed));
  // A few tries find one.
  expect(handedOut.length / all.length).toBeGreaterThan(0.25);
  for (const seed of handedOut)
    for (const { part, name, written } of mistakesIn(id, seed)) {
      const verdict = grade(id, seed, { [part]: written }).parts[part];
      const told = verdict?.kind === "incorrect" ? verdict.mistake?.name : verdict?.kind;
      expect(told, `seed ${seed}: ${part} ${written}`).toBe(name);
    }
});
