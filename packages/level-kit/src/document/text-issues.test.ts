import { expect, test } from "vitest";
import { oneWeight } from "../testing/levels.ts";
import { LONGEST_WORD, MOST_MARKS, textIssues } from "./text-issues.ts";

const titled = (title: string) => textIssues({ ...oneWeight.text, en: { ...oneWeight.text.en, title } });
const path = "text.en.title";

test.each([
  "First Nudge",
  "Erste Stupser: über die Höhe",
  "Ἀρχιμήδης ὁ Συρακόσιος",
  "最初の一押しでコストを下げてみましょう誤差逆伝播法の連鎖律と偏微分の関係",
  "\u0645\u06CC\u200C\u0631\u0648\u062F", // Persian, with a joiner as its spelling wants it
  "\u0915\u094D\u200D\u0937", // Devanagari
  "Tiếng Việt".normalize("NFD"),
  "👩‍🚀 up",
  "$\\sigma'(z)\\cdot a\\cdot 2(a-y)\\cdot\\frac{1}{1+x}$",
  "x".repeat(LONGEST_WORD),
])("[D9] %j is a title", (title) => {
  expect(titled(title)).toEqual([]);
});

test.each([
  ["\u200B\u200B\u200B", { code: "invisible-character", character: "U+200B" }],
  ["up \u202Enwod", { code: "invisible-character", character: "U+202E" }],
  ["one\u2028two", { code: "invisible-character", character: "U+2028" }],
  ["half \uD83D", { code: "invisible-character", character: "U+D83D" }],
  ["\uE000", { code: "invisible-character", character: "U+E000" }],
  ["\u3164", { code: "invisible-character", character: "U+3164" }],
  ["\uFEFFBom", { code: "invisible-character", character: "U+FEFF" }],
  ["a\u200D\u200Db", { code: "invisible-character", character: "U+200D" }],
  ["\u200C", { code: "invisible-character", character: "U+200C" }],
  ["   ", { code: "nothing-to-see" }],
  ["\u00A0\u3000", { code: "nothing-to-see" }],
  [`a${"\u0301".repeat(39)}`, { code: "too-many-marks", most: MOST_MARKS }],
  ["W".repeat(40), { code: "long-word", most: LONGEST_WORD }],
  [`up ${"W".repeat(LONGEST_WORD + 1)}`, { code: "long-word", most: LONGEST_WORD }],
])("[D9] the title %j is refused", (title, fault) => {
  expect(titled(title)).toEqual([{ path, ...fault }]);
});

test("[D9] every language and every text is looked at", () => {
  const hidden = { title: "Gut", goal: "Runter\u202E", aha: " " };
  expect(textIssues({ ...oneWeight.text, de: hidden }).map((issue) => issue.path)).toEqual([
    "text.de.goal",
    "text.de.aha",
  ]);
});
