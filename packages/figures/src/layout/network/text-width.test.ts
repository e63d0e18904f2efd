import { expect, test } from "vitest";
import { textWidth } from "./text-width.ts";

// Measured in Chromium at 1000 px with the fonts of the site.
test.each([
  ["−12.25", "sans", 2734],
  ["of 10", "sans", 542 + 292 + 200 + 994],
  ["w", "math", 716],
  ["10", "roman", 1000],
  ["(1)", "roman", 1278],
] as const)("%s in %s is as wide as the font says", (text, face, thousandths) => {
  expect(textWidth(text, face, 1000)).toBeGreaterThanOrEqual(thousandths);
  expect(textWidth(text, face, 1000)).toBeLessThan(thousandths * 1.03);
});

test("a character that is not in the table counts as a wide one", () => {
  expect(textWidth("q", "sans", 10)).toBeGreaterThan(textWidth("0", "sans", 10));
});
