import { describe, expect, test } from "vitest";
import { budgetOf, EXACT_WEIGHT, effortOf } from "../budget.ts";
import { read } from "../read/read.ts";
import { schoolNames } from "../testing/names.ts";
import { compare } from "./compare.ts";
import { formOf } from "./form.ts";
import { hardPairs } from "./hard-pairs.ts";
import { remainderOf } from "./remainder.ts";

const formula = (text: string) => {
  const reading = read(text, schoolNames);
  if (!reading.ok) throw new Error(`${text}: ${reading.why.code}`);
  return reading.expression;
};

const all = Object.entries(hardPairs).flatMap(([kind, pairs]) => pairs.map((pair) => [...pair, kind] as const));

describe("compare, where it is easy to go wrong,", () => {
  test.each(all)("[C1 C11 C12] %s and %s: %s, because %s", (a, b, expected) => {
    for (const [left, right] of [
      [a, b],
      [b, a],
    ] as const) {
      const found = compare(formula(left), formula(right), { seed: 1 });
      // A value that differs somewhere may be met before an edge of a domain, and the other way round.
      const isUnequal = expected === "value" || expected === "domain";
      expect(found.kind, `${left} and ${right}`).toBe(isUnequal ? "unequal" : expected);
      if (found.kind === "unequal" && expected === "value") expect(found.because).not.toBe("domain");
    }
  });

  test("[C12] what stays hidden beside a breakpoint is not decided", () => {
    const hidden = compare(formula("10^8*sin(2x)+relu(1e-9-|x-0.3|)"), formula("2*10^8*sin(x)*cos(x)"), { seed: 1 });
    expect(hidden.kind).toBe("undecided");
  });

  test("[C8] every step of an exact form costs its weight, in taking away what is large too", () => {
    const pair = () => [formula("10^8*sin(2x)+relu(1e-9-|x-0.3|)"), formula("2*10^8*sin(x)*cos(x)")] as const;
    const exact = [formOf, remainderOf].map((make) => {
      const budget = budgetOf(1e6);
      make(...pair(), budget);
      return budget.spent();
    });
    const effort = effortOf(1e6);
    const { work } = compare(...pair(), { seed: 1, effort });
    expect(exact.every((steps) => steps > 100)).toBe(true);
    const costs = 1e6 - effort.left();
    expect(costs - work).toBe((EXACT_WEIGHT - 1) * exact.reduce((sum, steps) => sum + steps));
  });
});
