import { compare, type Names, read } from "@nn/algebra";
import { describe, expect, test } from "vitest";
import type { FamilyId } from "../../catalogue.ts";
import { grade } from "../../exercise/grade.ts";
import { plainTextOf } from "../../question/rich-text.ts";
import { rightFactors } from "./right-factors.ts";

const names: Names = {
  variables: ["a", "p", "w", "y", "z"].map((letter) => ({ id: letter, letter })),
  functions: [{ id: "σ", words: ["σ", "s"], latex: "\\sigma", text: "σ" }],
};
const formula = (text: string) => {
  const reading = read(text, names);
  if (!reading.ok) throw new Error(reading.why.code);
  return reading.expression;
};
/** 2(a − y) · σ′(z) · p */
const texts = ["2(a-y)", "s'(z)", "p"];
const key = texts.map(formula);
const found = (answer: string) => {
  const outcome = rightFactors(key, formula(answer), (a, b) => compare(a, b, { seed: 3 }).kind === "equal");
  return (
    outcome && {
      right: key.flatMap((factor, i) => (outcome.right.includes(factor) ? [texts[i]] : [])),
      isAll: outcome.isAll,
    }
  );
};

describe("rightFactors", () => {
  test.each([
    ["s'(z) w^2 (a+y)", ["s'(z)"]],
    ["2(a-y) s'(z) w^3", ["2(a-y)", "s'(z)"]],
    ["(2a-2y) w", ["2(a-y)"]],
    ["-2(y-a) s(z) w", ["2(a-y)"]],
    ["4(a-y)/2 * w", ["2(a-y)"]],
    ["(a-y) s'(z) w", ["s'(z)"]],
    ["3(a-y) p", ["p"]],
    ["2(y-a) p w", ["p"]],
    ["-p s'(z)", ["s'(z)", "p"]],
  ])("in %s exactly %j stand as they should", (answer, right) => {
    expect(found(answer)).toEqual({ right, isAll: false });
  });

  test.each(["2(a-y) s'(z) p w", "2(a-y) s'(z) p^2", "(2a-2y) p s'(z) (1+z)"])(
    "in %s all are there, and more",
    (answer) => {
      expect(found(answer)).toEqual({ right: texts, isAll: true });
    },
  );

  test.each(["2(a-y) + s'(z) + p", "w z", "s'(w) (a+y)", "1/(s'(z) p)", "17", "w^2"])(
    "of %s nothing is said",
    (answer) => {
      expect(found(answer)).toBeUndefined();
    },
  );

  test("two factors of the answer may make one of the key", () => {
    const rule = [formula("a-a^2"), formula("p")];
    const isSame = (a: (typeof rule)[number], b: (typeof rule)[number]) => compare(a, b, { seed: 3 }).kind === "equal";
    expect(rightFactors(rule, formula("a(1-a)w"), isSame)).toEqual({ right: rule.slice(0, 1), isAll: false });
  });
});

describe("a wrong product that no mistake explains", () => {
  const told = (family: FamilyId, seed: number, answer: string, part = "whole") => {
    const verdict = grade(family, seed, { [part]: answer }).parts[part];
    expect(verdict?.kind).toBe("incorrect");
    expect(verdict).not.toHaveProperty("mistake");
    return verdict?.kind === "incorrect" ? plainTextOf(verdict.explanation) : "";
  };

  test("is told which of its factors are right", () => {
    expect(told("last-weight", 0, "3(a^L+y)s'(z)b")).toMatch(
      /^σ'\(z\^\(L\)\) is right\. Look at the rest\. Take it link by link/,
    );
    expect(told("last-weight", 0, "2(a^L-y)s'(z)(b+1)")).toMatch(
      /^σ'\(z\^\(L\)\) and 2\*\(a\^\(L\) - y\) are right\. Look at the rest/,
    );
    expect(told("last-weight", 0, "2(a^L-y)s'(z)a^(L-1)y b")).toMatch(
      /^a\^\(L-1\), σ'\(z\^\(L\)\) and .* are right, but something stands beside/,
    );
    expect(told("last-bias", 0, "s'(z)(a^L+y)")).toMatch(/^σ'\(z\^\(L\)\) is right\. Look at the rest/);
    expect(told("weight-before", 0, "w^L s'(z^(L-1)) s'(z^L) y")).toMatch(/^w\^\(L\), .* are right\. Look at the rest/);
  });

  test("where nothing is certain, nothing is claimed", () => {
    expect(told("last-weight", 0, "17")).toMatch(/^Take it link by link/);
    expect(told("last-weight", 0, "b+y")).toMatch(/^Take it link by link/);
  });

  test("a slope of the sigmoid that is worked out in two factors is known again", () => {
    expect(told("last-weight", 1, "a^L(1-a^L)(b+y)")).toMatch(/^σ'\(z\^\(L\)\) is right/);
  });

  test("a mistake with a name says what it always said", () => {
    expect(grade("last-weight", 0, { whole: "(a^L-y)s'(z)a^(L-1)" }).parts.whole).toMatchObject({
      mistake: { name: "missing-two" },
      explanation: [{ text: expect.stringMatching(/^Take it link by link/) }, ...new Array(6).fill(expect.anything())],
    });
  });
});
