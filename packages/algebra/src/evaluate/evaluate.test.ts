import { describe, expect, test } from "vitest";
import { budgetOf } from "../budget.ts";
import { fillings, identities } from "../corpus/identities.ts";
import { read } from "../read/read.ts";
import { places } from "../testing/decimal-formula.ts";
import { chainNames, schoolNames } from "../testing/names.ts";
import { evaluate, evaluateBounded, pointAt } from "./evaluate.ts";

describe("evaluateBounded", () => {
  test("[E1] the true value lies within the error bound, by 40 digits", () => {
    let checked = 0;
    for (const [, left, right] of identities)
      for (const [u, w] of fillings.slice(0, 4))
        for (const formula of [left(u, w), right(u, w)])
          for (const place of places.slice(0, 2)) {
            const reading = read(formula.text, schoolNames);
            if (!reading.ok) throw new Error(reading.why.code);
            // Multiples of 1/1024 are exact both as decimals and as doubles.
            const doubles = Object.fromEntries(
              Object.entries(place).map(([id, value]) => [id, Math.round(value.toNumber() * 1024) / 1024]),
            );
            const Precise = place.x?.constructor as new (value: number) => NonNullable<typeof place.x>;
            const truth = formula.at(
              Object.fromEntries(Object.entries(doubles).map(([id, n]) => [id, new Precise(n)])),
            );
            const bounded = evaluateBounded(
              reading.expression,
              pointAt(new Map(Object.entries(doubles)), 0),
              budgetOf(1e4),
            );
            if (bounded.kind !== "known" || truth.isNaN()) continue;
            checked++;
            expect(truth.minus(bounded.value).abs().toNumber(), formula.text).toBeLessThanOrEqual(
              bounded.error * 1.0001 + 1e-300,
            );
            expect(bounded.error, formula.text).toBeLessThan(1e-9 * Math.max(1e-3, Math.abs(bounded.value)));
          }
    expect(checked).toBeGreaterThan(700);
  });
});

describe("evaluate", () => {
  const numberOf = (text: string) => {
    const reading = read(text, schoolNames);
    if (!reading.ok) throw new Error(reading.why.code);
    return evaluate(reading.expression, { x: 2 });
  };

  test.each([
    ["2*0.3*0.5", 0.3],
    ["x^2", 4],
    ["-x^2", -4],
    ["2^3^2", 512],
    ["sigmoid(0)", 0.5],
    ["|1-x|", 1],
    ["max(x, 3)", 3],
    ["e^0", 1],
  ])("[E2] %s is %d", (text, value) => {
    expect(numberOf(text)).toBeCloseTo(value, 14);
  });

  test.each(["1/0", "ln(0)", "sqrt(-1)", "0/0", "0^(-1)", "9^9^9", "arcsin(2)"])("[E2] %s has no value", (text) => {
    expect(numberOf(text)).toBeUndefined();
  });

  test("[E2] a generic function and a quotient have no value of their own", () => {
    for (const text of ["s(1)", "dC/dz"]) {
      const reading = read(text, chainNames);
      if (!reading.ok) throw new Error(reading.why.code);
      expect(evaluate(reading.expression)).toBeUndefined();
    }
  });
});
