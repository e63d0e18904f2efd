import { describe, expect, test } from "vitest";
import type { FamilyId } from "../catalogue.ts";
import { grade, preview } from "./grade.ts";

const GENERIC = 2;
const SIGMOID = 1;

/** What is said to one answer: its verdict, the name of the mistake, or that it is asked back. */
function said(family: FamilyId, seed: number, part: string, answer: string): string {
  const verdict = grade(family, seed, { [part]: answer }).parts[part];
  if (verdict?.kind === "unreadable" && verdict.choices) return "asked back";
  return verdict?.kind === "incorrect" ? (verdict.mistake?.name ?? "incorrect") : (verdict?.kind ?? "nothing");
}

const readAs = (family: FamilyId, seed: number, part: string, answer: string): string => {
  const shown = preview(family, seed, part, answer);
  return shown.kind === "read" ? shown.plain : shown.kind;
};

describe("what one letter can only mean is read as it, and shown so", () => {
  test.each([
    ["last-weight", "cost", "2(a-y)", "2*(a^(L) - y)"],
    ["last-weight", "cost", "-2(y-a)", "-2*(y - a^(L))"],
    ["last-weight", "slope", "a(1-a)", "a^(L)*(1 - a^(L))"],
    ["last-weight", "sum", "a_prev", "a^(L-1)"],
    ["last-weight", "whole", "2(a-y)sig'(z)a_prev", "2*(a^(L) - y)*σ'(z^(L))*a^(L-1)"],
    ["last-bias", "whole", "2(a-y)σ'(z)", "asked"],
    ["previous-activation", "sum", "w", "w^(L)"],
    ["weight-before", "whole", "2(a-y)σ'(z)w*σ'(z_prev)*x", "2*(a^(L) - y)*σ'(z^(L))*w^(L)*σ'(z^(L-1))*x"],
    ["weight-before", "whole", "2(a^L-y)σ'(z^L)w*σ'(z^(L))*x", "asked"],
  ] as const)("%s %s: %s", (family, part, answer, plain) => {
    const shown = readAs(family, SIGMOID, part, answer);
    if (plain === "asked") expect(said(family, SIGMOID, part, answer)).toBe("asked back");
    else expect([shown, said(family, SIGMOID, part, answer)]).toEqual([plain, "correct"]);
  });

  test("where either could be meant, both are offered and each can be sent", () => {
    const verdict = grade("last-weight", SIGMOID, { sum: "a" }).parts.sum;
    const choices = verdict?.kind === "unreadable" ? verdict.choices : undefined;
    expect(choices?.map(({ plain }) => plain)).toEqual(["a^(L)", "a^(L-1)"]);
    expect(choices?.map(({ answer }) => said("last-weight", SIGMOID, "sum", answer))).toEqual(
      ["incorrect", "correct"].map((kind, i) => (i === 0 ? expect.not.stringMatching(/^correct$/) : kind)),
    );
  });
});

describe("what can mean two things is never marked", () => {
  test.each([
    ["last-weight", SIGMOID, "sum", "a^L-1"],
    ["last-weight", SIGMOID, "sum", "aL-1"],
    ["last-weight", SIGMOID, "whole", "2(a^L-y)σ'(z)a^L-1"],
    ["last-weight", GENERIC, "slope", "\\sigma^{(1)}(z)"],
    ["last-weight", GENERIC, "slope", "σ^(1)(z)"],
    ["weighted-sum", 6, "sum1", "3½"],
    ["weighted-sum", 6, "sum1", "-2½"],
    ["weighted-sum", 6, "sum1", "2 1/2"],
    ["weighted-sum", 6, "sum1", "2\\frac{1}{2}"],
    ["power-derivative", 1, "slope", "x3"],
    ["power-derivative", 1, "slope", "2x²3"],
    ["power-derivative", 1, "slope", "\\cdot x^12".replace("\\cdot ", "3\\cdot ")],
  ] as const)("%s %i %s: %s", (family, seed, part, answer) => {
    const verdict = grade(family, seed, { [part]: answer }).parts[part];
    expect(verdict).toMatchObject({ kind: "unreadable" });
    const choices = verdict?.kind === "unreadable" ? (verdict.choices ?? []) : [];
    expect(choices.length).toBeGreaterThanOrEqual(2);
    // Each choice is a whole answer that can be read, and typeset for a button.
    for (const { answer: chosen, latex } of choices) {
      expect(latex, chosen).toBeDefined();
      expect(preview(family, seed, part, chosen).kind, chosen).toBe("read");
    }
  });
});

test("what comes from a formula field is LaTeX by how it is sent", () => {
  const shown = (answer: string) => readAs("power-derivative", 1, "slope", answer);
  expect(shown("$x^38+x^18$")).toBe("x^3*8 + x^1*8");
  expect(shown("x^38+x^18")).toBe("x^(38) + x^(18)");
  expect(shown("$2(x+1$")).toBe("2*(x + 1)");
});

test.each([
  "a(1-a)",
  "a^L(1-a^L)",
  "σ(z)(1-σ(z))",
  "e^-z/(1+e^-z)^2",
  "e^z/(e^z+1)^2",
  "sigmoid'(z)",
  "1/(4cosh(z/2)^2)",
  "sech(z/2)^2/4",
])("the sigmoid's own slope is told by name however it is written, where σ may be any function: %s", (answer) => {
  expect(said("last-weight", GENERIC, "slope", answer)).toBe("sigmoid-rule-for-any");
  expect(said("last-weight", SIGMOID, "slope", answer)).toBe("correct");
});

test.each([
  ["activation-slope", 3, "slope", "0,5(1-tanh(0,5z)^2)"],
  ["last-weight", SIGMOID, "cost", "√4(a^L-y)"],
  ["last-weight", SIGMOID, "cost", "2(a^L\u0096y)"],
  ["last-weight", SIGMOID, "cost", "(a^L−y)/½"],
  ["last-weight", SIGMOID, "sum", "\\htmlData{w=1}{a^{(L-1)}}"],
] as const)("%s %i %s is right as %s", (family, seed, part, answer) => {
  expect(said(family, seed, part, answer)).toBe("correct");
});

test.each([
  ["cost-slope", "number", "minus 1.4", "minus", "−"],
  ["which-weight", "count", "six", "six", "6"],
  ["last-bias", "sum", "one", "one", "1"],
  ["last-bias", "slope", "simga'(z)", "simga", "sigma"],
] as const)(
  "a number or sign in words is told as it is written: %s %s: %s",
  (family, part, answer, word, suggestion) => {
    expect(preview(family, GENERIC, part, answer)).toMatchObject({
      kind: "unreadable",
      why: `“${word}” is not used in this question.`,
      suggestion,
    });
  },
);
