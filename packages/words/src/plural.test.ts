import { describe, expect, test } from "vitest";
import { pluralOf } from "./plural.ts";

describe("pluralOf", () => {
  test.each([
    [0, "nudges"],
    [1, "nudge"],
    [2, "nudges"],
    [1.5, "nudges"],
    [21, "nudges"],
  ])("English says %d %s", (count, word) => {
    expect(pluralOf<"one" | "other">("en")(count, { one: "nudge", other: "nudges" })).toBe(word);
  });

  // Forms of "plik" (file), from the plural rules of CLDR for Polish.
  test.each([
    [1, "plik"],
    [2, "pliki"],
    [5, "plików"],
    [22, "pliki"],
    [0, "plików"],
  ])("a language with more forms has them all: %d %s", (count, word) => {
    const plural = pluralOf<"one" | "few" | "many" | "other">("pl");
    expect(plural(count, { one: "plik", few: "pliki", many: "plików", other: "pliku" })).toBe(word);
  });

  test("a word that is the same in all forms is written once", () => {
    expect(pluralOf<"other">("ja")(1, { other: "回" })).toBe("回");
  });

  test("a missing form does not compile", () => {
    const plural = pluralOf<"one" | "other">("en");
    // @ts-expect-error: "one" is missing
    expect(plural(1, { other: "nudges" })).toBe("nudges");
  });
});
