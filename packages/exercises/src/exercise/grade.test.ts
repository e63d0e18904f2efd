import { describe, expect, test } from "vitest";
import type { FamilyId } from "../catalogue.ts";
import { plainTextOf } from "../question/rich-text.ts";
import type { Verdict } from "../question/verdict.ts";
import { solution } from "./ask.ts";
import { grade, preview } from "./grade.ts";

const GENERIC = 0;
const SIGMOID = 1;

const whole = (family: FamilyId, seed: number, answer: string): Verdict | undefined =>
  grade(family, seed, { whole: answer }).parts.whole;
const mistakeOf = (verdict: Verdict | undefined): string | undefined =>
  verdict?.kind === "incorrect" ? (verdict.mistake?.name ?? "no name") : verdict?.kind;

describe("grade", () => {
  test.each([
    "2(a^(L)-y)s'(z^(L))a^(L-1)",
    "2(a^L-y)*σ′(z)*a^(L-1)",
    "a^(L-1)·2·σ'(z)·(a^L−y)",
    "-2(y-a^L)s'(z)a^(L-1)",
    "(2a^L-2y)s'(w a^(L-1)+b)a^(L-1)",
    "2(s(z)-y)s'(z)a^(L-1)",
    String.raw`2\left(a^{(L)}-y\right)\sigma^{\prime}\left(z^{(L)}\right)a^{(L-1)}`,
    String.raw`\frac{a^{(L-1)}\sigma'(z^{(L)})(a^{(L)}-y)}{\frac12}`,
  ])("the whole gradient is right as %s", (answer) => {
    expect(whole("last-weight", GENERIC, answer)).toMatchObject({ kind: "correct" });
    expect(whole("last-weight", SIGMOID, answer)).toMatchObject({ kind: "correct" });
  });

  test.each([
    "2(a^L-y)a^L(1-a^L)a^(L-1)",
    "2(a^L-y)s(z)(1-s(z))a^(L-1)",
    "2(a^L-y)a^(L-1)e^(-z)/(1+e^(-z))^2",
    "2(a^L-y)(a^L-(a^L)^2)a^(L-1)",
  ])("where σ is the sigmoid its slope may be worked out: %s; where it is any function it may not", (answer) => {
    expect(whole("last-weight", SIGMOID, answer)).toMatchObject({ kind: "correct" });
    expect(whole("last-weight", GENERIC, answer)).toMatchObject({ kind: "incorrect" });
  });

  test.each([
    ["(a^L-y)s'(z)a^(L-1)", "missing-two"],
    ["2(a^L-y)a^(L-1)", "missing-slope"],
    ["2(a^L-y)s'(z)a^L", "wrong-activation"],
    ["2(y-a^L)s'(z)a^(L-1)", "sign-flipped"],
    ["2(a^L-y)s(z)a^(L-1)", "sigma-for-slope"],
    ["2(a^L-y)s'(z)w", "weight-for-activation"],
    ["2(a^L-y)s'(z)", "bias-rule"],
    ["s'(z)a^(L-1)", "missing-cost"],
    ["(a^L-y)^2 s'(z)a^(L-1)", "square-not-differentiated"],
    ["2(a^L-y)s'(z)a^(L-1)w", "not-differentiated"],
    ["2(a^L-y)+s'(z)+a^(L-1)", "added-up"],
    ["2(a^L-y)s'(a^L)a^(L-1)", "slope-at-activation"],
    ["17", "no name"],
  ])("the wrong gradient %s is told as %s", (answer, name) => {
    expect(mistakeOf(whole("last-weight", GENERIC, answer))).toBe(name);
  });

  test.each([
    ["a^(L-1)", "previous-activation-kept"],
    ["w", "weight-for-bias"],
    ["b", "bias-not-differentiated"],
    ["0", "constant-for-parameter"],
  ])("the wrong slope %s for the bias is told as %s", (answer, name) => {
    expect(mistakeOf(grade("last-bias", GENERIC, { sum: answer }).parts.sum)).toBe(name);
  });

  test("an error in a factor is carried forward, so that one slip is counted once", () => {
    const answers = { sum: "w", slope: "s'(z)", cost: "2(a^L-y)", whole: "2(a^L-y)s'(z)w" };
    const { parts, overall } = grade("last-weight", GENERIC, answers);
    expect(overall).toBe("incorrect");
    expect(parts.slope?.kind).toBe("correct");
    expect(parts.cost?.kind).toBe("correct");
    expect(parts.sum).toMatchObject({ kind: "incorrect", mistake: { name: "weight-for-activation" } });
    expect(parts.whole).toMatchObject({ kind: "incorrect", carriedFrom: ["sum"] });
    expect(parts.whole).not.toHaveProperty("mistake");
  });

  test("the chain rule in quotients is not marked wrong, but asked to be written out", () => {
    const verdict = whole("last-weight", GENERIC, "∂C/∂a^L · ∂a^L/∂z · ∂z/∂w");
    expect(verdict).toMatchObject({ kind: "unreadable", why: expect.stringContaining("right as far as it goes") });
    expect(mistakeOf(whole("last-weight", GENERIC, "∂C/∂a^L · ∂z/∂w"))).toBe("missing-slope");
  });

  test("what cannot be read is not marked and is no attempt", () => {
    const grading = grade("last-weight", GENERIC, { sum: "a^(L-1" });
    expect(grading).toMatchObject({ overall: "unreadable", counts: false });
    expect(grading.parts.sum).toMatchObject({ kind: "unreadable", where: 2 });
  });

  test("empty parts are no mistake, and all right is right only when all is answered", () => {
    expect(grade("last-weight", GENERIC, { sum: "a^(L-1)", slope: " " })).toMatchObject({ overall: "incomplete" });
    expect(grade("last-weight", GENERIC, {})).toEqual({ overall: "incomplete", parts: {}, counts: false });
    expect(() => grade("last-weight", GENERIC, { nowhere: "1" })).toThrow(/sum, slope, cost, whole/);
  });

  test("the words of a verdict are plain and true", () => {
    const verdict = whole("last-weight", GENERIC, "(a^L-y)s'(z)a^(L-1)");
    const told = verdict?.kind === "incorrect" ? plainTextOf(verdict.mistake?.explanation ?? []) : "";
    expect(told).toContain("Put the 2 back");
    expect(told).not.toMatch(/[\\{}]|undefined/);
  });
});

describe("grade in numbers", () => {
  const right = Number(solution("last-weight-number", 0).answers.number?.plain);
  const number = (answer: string): Verdict | undefined =>
    grade("last-weight-number", 0, { number: answer }).parts.number;

  test("takes the number, a true minus, a decimal comma and a product", () => {
    for (const answer of [`${right}`, `${right}`.replace("-", "−"), `${right}`.replace(".", ","), `2*${right}/2`])
      expect(number(answer), answer).toMatchObject({ kind: "correct" });
  });

  test("tells a number that was rounded on the way from a wrong one", () => {
    expect(mistakeOf(number(String(right * 1.035)))).toBe("rounded-too-early");
    expect(mistakeOf(number(String(-right)))).toBe("sign-flipped");
    expect(mistakeOf(number(String(right / 2)))).toBe("missing-two");
  });

  test("1/0 is no number and no wrong answer", () => {
    expect(number("1/0")).toMatchObject({ kind: "unreadable" });
    expect(number("a few")).toMatchObject({ kind: "unreadable" });
  });
});

describe("preview", () => {
  test("shows how an answer is read, in the colours of its quantities, and marks nothing", () => {
    expect(preview("last-weight", GENERIC, "sum", "a^(L-1)")).toEqual({
      kind: "read",
      latex: "\\htmlClass{q-a}{a^{(L-1)}}",
      plain: "a^(L-1)",
    });
    expect(preview("last-weight", GENERIC, "sum", "  ")).toEqual({ kind: "empty" });
    expect(preview("last-weight", GENERIC, "sum", "a")).toMatchObject({ kind: "unreadable" });
  });
});
