import { expect, test } from "vitest";
import { compare } from "../compare/compare.ts";
import { read } from "../read/read.ts";
import { chainNames, indexedNames, openLayers, schoolNames } from "../testing/names.ts";
import { recordedForms } from "./recorded-forms.ts";

const namesOf = { chain: chainNames, indexed: indexedNames, layers: openLayers, school: schoolNames };

test("[R1] the corpus holds many forms that the formula field really emits", () => {
  expect(new Set(recordedForms.map(([, , latex]) => latex)).size).toBeGreaterThanOrEqual(100);
  expect(recordedForms.length).toBeGreaterThanOrEqual(200);
});

test("[R10] many of them hold sums", () => {
  const sums = recordedForms.filter(([, , latex]) => latex.includes("\\sum"));
  expect(new Set(sums.map(([, , latex]) => latex)).size).toBeGreaterThanOrEqual(25);
});

test.each(recordedForms)("[R1 R3] %s: %s gives %s, which reads as %s", (how, _, latex, means, names) => {
  // The site's own field says what it sends.
  const sent = how.includes("out of the box") ? latex : `$${latex}$`;
  const [reading, meant] = [read(sent, namesOf[names]), read(means, namesOf[names])];
  if (!meant.ok) throw new Error(`${means}: ${meant.why.code}`);
  expect(reading, reading.ok ? "" : reading.why.code).toMatchObject({ ok: true });
  if (reading.ok) expect(compare(reading.expression, meant.expression, { seed: 1 }).kind).toBe("equal");
});
