import { expect, test } from "vitest";
import { blend, colourFrom, cssColour } from "./tones.ts";

test.each([
  { text: "#1f6fd6", colour: 0x1f6fd6 },
  { text: " #FFF ", colour: 0xffffff },
  { text: "#a1c", colour: 0xaa11cc },
])("$text reads as a colour", ({ text, colour }) => {
  expect(colourFrom(text)).toBe(colour);
});

test.each(["", "red", "#12345", "rgb(0, 0, 0)"])("%j is refused as a colour", (text) => {
  expect(() => colourFrom(text)).toThrow(RangeError);
});

test("half of black on white is the grey between them, and full strength is the colour itself", () => {
  expect(blend(0xffffff, 0x000000, 0.5)).toBe(0x808080);
  expect(blend(0xfcfcfa, 0x1f6fd6, 1)).toBe(0x1f6fd6);
  expect(blend(0xfcfcfa, 0x1f6fd6, 0)).toBe(0xfcfcfa);
});

test("a colour for CSS keeps its leading zeros", () => {
  expect(cssColour(0x00757f)).toBe("#00757f");
});
