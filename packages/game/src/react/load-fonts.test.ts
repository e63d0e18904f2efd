import { expect, test } from "vitest";
import { type Typeface, typefaceFor } from "./load-fonts.ts";

const typeface = (name: string, of: Partial<Typeface>): Typeface & { readonly name: string } => ({
  ...{ name, family: "Math", style: "normal", weight: "400", unicodeRange: "U+0-10FFFF" },
  ...of,
});
const declared = [
  typeface("whole", { style: "italic" }),
  typeface("bold", { style: "italic", weight: "700" }),
  typeface("upright", {}),
  typeface("cut", { family: '"Math"', style: "italic", unicodeRange: "U+41-5A, U+61-7a, U+3C3" }),
  typeface("variable", { family: "Sans", weight: "200 900", unicodeRange: "U+30-39, U+2212" }),
];
const found = (families: string, style: string, letter: string) => typefaceFor(declared, families, style, letter)?.name;

test("of several declarations of a family, the last one with the letter is fetched, and no other", () => {
  expect(found("Math, serif", "italic", "w")).toBe("cut");
  expect(found("Math, serif", "italic", "σ")).toBe("cut");
  expect(found("Math, serif", "italic", "1")).toBe("whole");
  expect(found("Math, serif", "normal", "w")).toBe("upright");
});

test("a family without the letter is passed over", () => {
  expect(found('Sans, "Math", serif', "normal", "0")).toBe("variable");
  expect(found('Sans, "Math", serif', "normal", "a")).toBe("upright");
  expect(found("Fraktur, serif", "normal", "a")).toBeUndefined();
});
