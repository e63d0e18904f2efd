import { expect, test } from "vitest";
import { asSent, isFromField, latexOf } from "./sent-by-field.ts";

test.each(["x^38", "\\frac{1}{2}", "a^{L}-1", "2"])("%s out of a field says so, and comes back as it was", (latex) => {
  expect(isFromField(asSent(latex))).toBe(true);
  expect(latexOf(asSent(latex))).toBe(latex);
});

test("an empty field sends nothing", () => {
  expect(asSent(" ")).toBe("");
});

test("what was typed plainly is not taken for LaTeX", () => {
  expect(isFromField("x^38")).toBe(false);
  expect(latexOf("x^38")).toBe("x^38");
});

test("a draft of earlier days goes on in the field in which it was begun", () => {
  expect(isFromField("\\frac{1}{2}")).toBe(true);
  expect(latexOf("\\frac{1}{2}")).toBe("\\frac{1}{2}");
});
