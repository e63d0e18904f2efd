import { describe, expect, test } from "vitest";
import { compare } from "../compare/compare.ts";
import { differentiate } from "../differentiate.ts";
import { number } from "../expression.ts";
import type { Names } from "../names.ts";
import { toLatex } from "../print/latex.ts";
import { toText } from "../print/text.ts";
import { read, readOrThrow } from "../read/read.ts";
import { ReadError } from "../read/read-error.ts";
import { openLayers, schoolNames } from "../testing/names.ts";
import { hostile } from "./hostile.ts";
import { hostileSums } from "./hostile-sums.ts";

/** Steps of the reader. Reading a text of 400 characters once takes far fewer. */
const MOST_READING = 40_000;
/** Steps of one comparison: a glance, an exact form and sampling, each with its own budget. */
const MOST_COMPARING = 65_000;

const keyOf = (text: string, names: Names) => {
  const key = read(text, names);
  if (!key.ok) throw new Error(key.why.code);
  return key.expression;
};

const workOfReading = (text: string, names: Names): number => {
  try {
    return readOrThrow(text, names).work;
  } catch (error) {
    if (error instanceof ReadError) return 0;
    throw error;
  }
};

describe("hostile input", () => {
  test("[R2] comes in many kinds", () => {
    expect(new Set(hostile).size).toBeGreaterThanOrEqual(130);
    expect(new Set(hostileSums).size).toBeGreaterThanOrEqual(35);
  });

  const cases = [
    ...hostile.map((text) => ({ text, names: schoolNames, key: keyOf("x^2+1", schoolNames) })),
    ...hostileSums.map((text) => ({ text, names: openLayers, key: keyOf("Σ_j y_j^2", openLayers) })),
  ];
  const titled = cases.map((one) => ({
    ...one,
    title: one.text.length > 40 ? `${one.text.slice(0, 40)}… (${one.text.length})` : one.text,
  }));

  test.each(titled)("[R2 C7] $title is answered within its budget", ({ text, names, key }) => {
    const reading = read(text, names);
    if (!reading.ok) {
      expect(reading.why.code).toMatch(/^[a-z-]+$/);
      expect(reading.where).toBeGreaterThanOrEqual(0);
      expect(reading.where).toBeLessThanOrEqual(text.length);
      return;
    }
    expect(workOfReading(text, names)).toBeLessThan(MOST_READING);
    const { expression } = reading;
    expect(toLatex(expression, names).length).toBeLessThan(20_000);
    expect(toText(expression, names).length).toBeLessThan(20_000);
    for (const other of [key, expression, number(0)]) {
      const comparison = compare(expression, other, { seed: 3 });
      expect(comparison.work).toBeLessThan(MOST_COMPARING);
      if (other === expression) expect(comparison.kind).not.toBe("unequal");
    }
  });

  test("[D2] a derivative of what was read is a tree of bounded size", () => {
    for (const text of ["x^x^x^x^x", "exp(exp(exp(exp(exp(x)))))", "((x^2+1)/(x^2-1))^8*sin(x)^5"]) {
      const reading = read(text, schoolNames);
      if (!reading.ok) throw new Error(reading.why.code);
      expect(toText(differentiate(reading.expression, "x"), schoolNames).length).toBeLessThan(5_000);
    }
  });
});
