import { toText } from "@nn/algebra";
import { expect, test } from "vitest";
import { families } from "../../catalogue.ts";
import { exerciseOf } from "../../exercise/registry.ts";
import { slipsOf } from "../../slips/slips.ts";
import { knownSlipsOf } from "./known-slips.ts";
import type { FormulaPart } from "./part.ts";

const seeds = Array.from({ length: 12 }, (_, seed) => seed);
const partsOf = (seed: number): readonly FormulaPart[] =>
  families.flatMap(({ id }) => exerciseOf(id, seed).parts.filter((part) => part.kind === "expression"));
const parts = seeds.flatMap(partsOf);

test("what is known of a formula is what is made of it anew, whichever question asked for it first", () => {
  expect(parts.length).toBeGreaterThan(300);
  for (const part of parts) expect(knownSlipsOf(part).slips).toEqual(slipsOf(part.key, part.names, part.definitions));
});

test("questions that ask for the same formula share it, and others do not", () => {
  const whole = seeds.flatMap((seed) =>
    exerciseOf("last-weight", seed).parts.filter((part) => part.kind === "expression"),
  );
  const known = new Map<string, Set<unknown>>();
  for (const part of whole) {
    const form = `${toText(part.key, part.names)} with ${JSON.stringify([...part.definitions])} ${JSON.stringify(part.names)}`;
    known.set(form, new Set([...(known.get(form) ?? []), knownSlipsOf(part)]));
  }
  expect([...known.values()].map(({ size }) => size)).toEqual([...known].map(() => 1));
  expect(new Set([...known.values()].flatMap((each) => [...each])).size).toBe(known.size);
  expect(known.size).toBeLessThan(whole.length);
});
