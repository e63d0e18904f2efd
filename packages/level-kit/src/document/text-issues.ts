import type { Issue } from "../issue.ts";
import type { LevelText, LevelTexts } from "./level.ts";

/** Marks that a letter may carry; written languages need no more. */
export const MOST_MARKS = 4;
/** Of a script that puts spaces between words: a longer run does not fit on a telephone. */
export const LONGEST_WORD = 24;

const ZERO_WIDTH = String.raw`\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180E\u2800\u3164\uFFA0`;
/**
 * What nobody can see or what changes the text around it: separators of lines, marks of direction, lone surrogates,
 * private characters. A joiner between letters is spelling in some scripts.
 */
const INVISIBLE = new RegExp(
  String.raw`(?![\u200C\u200D])[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}${ZERO_WIDTH}]` +
    String.raw`|(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{Extended_Pictographic}])`,
  "u",
);
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const TOO_MANY_MARKS = new RegExp(String.raw`\p{M}{${MOST_MARKS + 1},}`, "u");
const LONG_WORD = new RegExp(
  String.raw`(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[^\s\-–—]){${LONGEST_WORD + 1},}`,
  "u",
);

/** What in the texts of a level cannot be shown as it should, in any of its languages. */
export function textIssues(texts: LevelTexts): readonly Issue[] {
  return Object.entries(texts).flatMap(([locale, text]) =>
    (["title", "goal", "aha"] as const).flatMap((key) => sentenceIssues(`text.${locale}.${key}`, text[key])),
  );
}

function sentenceIssues(path: string, text: LevelText["title"]): readonly Issue[] {
  const [unseen] = INVISIBLE.exec(text) ?? [];
  if (unseen !== undefined) return [{ path, code: "invisible-character", character: nameOf(unseen) }];
  if (!VISIBLE.test(text)) return [{ path, code: "nothing-to-see" }];
  if (TOO_MANY_MARKS.test(text)) return [{ path, code: "too-many-marks", most: MOST_MARKS }];
  const plain = text.split("$").filter((_, at) => at % 2 === 0);
  const [word] = plain.map((part) => LONG_WORD.exec(part)?.[0]).filter((found) => found !== undefined);
  return word === undefined ? [] : [{ path, code: "long-word", most: LONGEST_WORD }];
}

const nameOf = (character: string) =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
