import { expect, test } from "vitest";
import { compare } from "../compare/compare.ts";
import type { Expression } from "../expression.ts";
import { read } from "../read/read.ts";
import { type DecimalSum, gapOf, sumNames } from "../testing/decimal-sum.ts";
import { bodies, sumPairs } from "./sum-pairs.ts";

const expressionOf = ({ text }: DecimalSum): Expression => {
  const reading = read(text, sumNames);
  if (!reading.ok) throw new Error(`${text}: ${reading.why.code}`);
  return reading.expression;
};

test("[C1 C10] sums are equal exactly where 40 digits say so, for every choice of neurons", () => {
  const seen = { equal: 0, unequal: 0 };
  const wrong: string[] = [];
  for (const [name, left, right] of sumPairs)
    for (const [f, g] of bodies) {
      const [a, b] = [left(f, g), right(f, g)];
      const gap = gapOf(a, b);
      if (gap > 1e-25 && gap < 1e-7) throw new Error(`${name}: ${a.text} and ${b.text} are too close to tell`);
      const truth = gap <= 1e-25 ? "equal" : "unequal";
      seen[truth]++;
      const verdict = compare(expressionOf(a), expressionOf(b), { seed: 5 }).kind;
      if (verdict !== truth) wrong.push(`${name}: ${verdict}: ${a.text} = ${b.text}`);
    }
  expect(wrong).toEqual([]);
  expect(seen.equal).toBeGreaterThan(65);
  expect(seen.unequal).toBeGreaterThan(65);
});
