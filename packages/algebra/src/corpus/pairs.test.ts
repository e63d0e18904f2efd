import { expect, test } from "vitest";
import { compare } from "../compare/compare.ts";
import type { Expression } from "../expression.ts";
import { read } from "../read/read.ts";
import { type DecimalFormula, gapAt, places } from "../testing/decimal-formula.ts";
import { schoolNames } from "../testing/names.ts";
import { fillings, identities, slips } from "./identities.ts";

const expressionOf = ({ text }: DecimalFormula): Expression => {
  const reading = read(text, schoolNames);
  if (!reading.ok) throw new Error(`${text}: ${reading.why.code}`);
  return reading.expression;
};

const verdictOn = (a: DecimalFormula, b: DecimalFormula): string =>
  compare(expressionOf(a), expressionOf(b), { seed: 11 }).kind;

/** Places where both have a value. 40 digits decide what is true, never the code under test. */
const gaps = (a: DecimalFormula, b: DecimalFormula): readonly number[] =>
  places.map((place) => gapAt(a, b, place)).filter((gap) => !Number.isNaN(gap));

const filled = identities.flatMap(([name, left, right]) =>
  fillings.map(([u, w], i) => ({ name: `${name} ${i}`, left: left(u, w), right: right(u, w) })),
);

test("[C1 C3] equal pairs are never called unequal, and hardly any is undecided", () => {
  const undecided: string[] = [];
  for (const { name, left, right } of filled) {
    const seen = gaps(left, right);
    expect(seen.length, name).toBeGreaterThan(0);
    expect(Math.max(...seen), `${name} is no identity`).toBeLessThan(1e-25);
    const verdict = verdictOn(left, right);
    expect(verdict, `${left.text} = ${right.text}`).not.toBe("unequal");
    if (verdict === "undecided") undecided.push(`${left.text} = ${right.text}`);
  }
  expect(filled.length).toBeGreaterThan(380);
  expect(undecided).toEqual([]);
});

test("[C1 C4] near misses are never called equal, and hardly any is undecided", () => {
  let count = 0;
  const undecided: string[] = [];
  filled.forEach(({ left, right }, i) => {
    const [slipName, slip] = slips[i % slips.length] ?? [];
    const wrong = slip?.(right);
    if (!wrong || Math.max(...gaps(left, wrong)) < 1e-9) return;
    count++;
    const verdict = verdictOn(left, wrong);
    expect(verdict, `${slipName}: ${left.text} ≠ ${wrong.text}`).not.toBe("equal");
    if (verdict === "undecided") undecided.push(`${left.text} ≠ ${wrong.text}`);
  });
  expect(count).toBeGreaterThan(370);
  expect(undecided).toEqual([]);
});
