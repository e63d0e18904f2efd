import { expect, test } from "vitest";
import { formulaMarkup } from "./formula-markup.ts";

const elementsOf = (html: string) => html.match(/<[a-z]/g)?.length ?? 0;
const textOf = (html: string) => html.replace(/<math.*?<\/math>/g, "").replace(/<[^>]+>/g, "");

test("a formula has its letters, what a screen reader says, and few elements", () => {
  const html = formulaMarkup("\\partial C/\\partial a^{(L-1)}");
  expect(textOf(html)).toBe("∂C/∂a(L−1)");
  expect(html).toContain("<msup><mi>a</mi><mtext>(L−1)</mtext></msup>");
  expect(html).not.toContain("annotation");
  // KaTeX makes 44 of it
  expect(elementsOf(html)).toBeLessThan(26);
});

test("what is drawn is not read aloud a second time", () => {
  expect(formulaMarkup("b")).toMatch(/class="katex-html[^>]*aria-hidden="true"/);
});

test("a formula that cannot be read is an error, and not red letters on a page", () => {
  expect(() => formulaMarkup("\\frac{a")).toThrow("KaTeX");
});
