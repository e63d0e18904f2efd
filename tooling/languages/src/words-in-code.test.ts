import { describe, expect, test } from "vitest";
import { replaceWords } from "./words-in-code.ts";

const shout = (text: string) => text.toUpperCase();
/** The sources below have `#{` where TypeScript has a dollar sign, so that none looks like a forgotten template. */
const inside = (source: string) =>
  replaceWords(source.replaceAll("#{", "${"), shout).replaceAll("${", "#{").replace(/ +/g, " ");

describe("replaceWords", () => {
  test.each([
    { name: "a text", source: 'words = { skip: "Skip" }', made: 'words = { skip: "SKIP" }' },
    { name: "the fixed text of a template", source: "says = `Nudge #{by} up`", made: "says = `NUDGE #{by} UP`" },
    { name: "a tagged line", source: "says = line`Nudge #{by} up`", made: "says = line`NUDGE #{by} UP`" },
    {
      name: "several words that a function is given",
      source: 'says = link("to here")',
      made: 'says = link("TO HERE")',
    },
    {
      name: "the forms of a word",
      source: 'says = plural(n, { one: "star" })',
      made: 'says = plural(n, { one: "STAR" })',
    },
    { name: "both ways of a choice", source: 'says = isUp ? "up" : "down"', made: 'says = isUp ? "UP" : "DOWN"' },
    { name: "what is joined by a plus", source: 'says = "up" + by', made: 'says = "UP" + by' },
    {
      name: "what a case gives, not the case",
      source: 'switch (kind) { case "up": says = "up" }',
      made: 'switch (kind) { case "up": says = "UP" }',
    },
    { name: "an escaped sign as the sign", source: 'says = "say \\"up\\""', made: 'says = "SAY \\"UP\\""' },
    { name: "a backtick in a template", source: "says = `or \\` \\#{by}`", made: "says = `OR \\` \\#{BY}`" },
  ])("replaces $name", ({ source, made }) => {
    expect(inside(source)).toBe(made);
  });

  test.each([
    'import { plural } from "@nn/words/en"',
    'import "server-only"',
    'export * from "./more.ts"',
    'export { words } from "./more.ts"',
    'says = kind === "up"',
    'says = names["up"]',
    '"use client"',
    "says = maths`\\frac{a}{b}`",
    'says = { tex: "\\\\frac{ab}{cd}", plain: "ab / cd" }',
    'says = quantity("C")',
    "says = quantity(`zz#{layer}.#{j}`)",
    'says = functionOf("x + h")',
    'says = [new Intl.PluralRules("en"), "w"]',
    "says = 12",
  ])("leaves %s as it is", (source) => {
    expect(inside(source)).toBe(source);
  });

  test("replaces nothing but what a property holds, where words stand among other data", () => {
    const source = 'level = { "slug": "mirror", "text": { "en": { "title": "Mirror" } } }';
    expect(replaceWords(source, shout, "text")).toBe(source.replace('"Mirror"', '"MIRROR"'));
  });

  test("leaves an id that is written as such", () => {
    expect(inside('kinds = ["slope" as const, "slope"]')).toBe('kinds = ["slope" , "SLOPE"]');
  });

  test("takes types off, so that a bundler can read it as JavaScript", () => {
    expect(inside('const n = (by: number): string => "up"; export type Words = typeof n;')).toBe(
      'const n = (by ) => "UP"; ',
    );
  });
});
