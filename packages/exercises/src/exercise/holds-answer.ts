import "server-only";
import type { QuestionPart } from "../question/question.ts";
import { plainTextOf, type RichText } from "../question/rich-text.ts";
import type { ReferenceAnswer } from "../question/solution.ts";

/** As near as this, a number that is shown is the answer, rounded. */
const AS_SHOWN = 0.006;

/**
 * True if a text says what is the answer to a part: the number as such, the formula as one side of an equation, or all
 * that is to be chosen by name. Letters and numbers that only stand in a longer formula do not answer anything.
 */
export function holdsAnswer(text: RichText, part: QuestionPart, { plain }: ReferenceAnswer): boolean {
  const said = plainTextOf(text);
  if ("options" in part) {
    const chosen = plain.split(" ").map((id) => plainTextOf(part.options.find((each) => each.id === id)?.label ?? []));
    return chosen.every((label) => saysLabel(said, label));
  }
  if (part.kind === "expression") return sidesOf(said).includes(bare(plain));
  const value = Number(plain);
  return numbersIn(said).some((number) => Math.abs(number - value) <= AS_SHOWN * Math.abs(value));
}

/** A number to be chosen is one that is shown; anything else is said word by word. */
function saysLabel(said: string, label: string): boolean {
  const number = Number(label.replace("−", "-"));
  return Number.isFinite(number) ? numbersIn(said).includes(number) : bare(said).includes(bare(label));
}

const bare = (text: string): string => text.replace(/\s+/g, "");

const sidesOf = (said: string): readonly string[] =>
  said.split(/[=≈:,]|\. /).map((side) => bare(side).replace(/\.$/, ""));

/** The numbers in a text, without the indices of quantities. */
const numbersIn = (said: string): readonly number[] =>
  (
    said
      .replace(/\^\([^)]*\)|_\{[^}]*\}|_\w+/g, " ")
      .replace(/−/g, "-")
      .match(/(?<![\w.])-?\d+(?:\.\d+)?/g) ?? []
  ).map(Number);
