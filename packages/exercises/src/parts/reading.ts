import "server-only";
import { type Names, type Reading, read, toLatex, toText } from "@nn/algebra";
import type { Choice, Verdict } from "../question/verdict.ts";
import { inHue } from "../writing/say.ts";
import { refusalWords } from "./refusal.en.ts";
import { signOf } from "./spelled.en.ts";

/** Reads what was typed; what cannot be read is a verdict of its own. */
export const readAnswer = ({ names }: { readonly names: Names }, answer: string): Reading => read(answer, names);

export function unreadable(
  { names }: { readonly names: Names },
  reading: Extract<Reading, { ok: false }>,
): Extract<Verdict, { kind: "unreadable" }> {
  const { where, why, choices } = reading;
  const nearest = why.code === "unknown-word" ? (signOf(why.word) ?? why.nearest) : undefined;
  const suggestion = nearest ?? reading.suggestion;
  return {
    kind: "unreadable",
    where,
    why: refusalWords(why.code === "unknown-word" && nearest !== undefined ? { ...why, nearest } : why),
    ...(suggestion !== undefined && { suggestion }),
    ...(choices && { choices: choices.map((answer) => choiceFor(names, answer)) }),
  };
}

/** One thing that an answer can mean, typeset; what is still open in it stands as it was typed. */
function choiceFor(names: Names, answer: string): Choice {
  const reading = read(answer, names);
  if (!reading.ok) return { answer, plain: answer };
  const { expression } = reading;
  return { answer, plain: toText(expression, names), latex: toLatex(expression, names, { wrap: inHue }) };
}
