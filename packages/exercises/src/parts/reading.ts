import "server-only";
import { type Names, type Reading, read } from "@nn/algebra";
import type { Verdict } from "../question/verdict.ts";
import { refusalWords } from "./refusal.en.ts";

/** Reads what was typed; what cannot be read is a verdict of its own. */
export const readAnswer = ({ names }: { readonly names: Names }, answer: string): Reading => read(answer, names);

export function unreadable(reading: Extract<Reading, { ok: false }>): Extract<Verdict, { kind: "unreadable" }> {
  const { where, suggestion } = reading;
  const why = refusalWords(reading.why);
  return suggestion === undefined ? { kind: "unreadable", where, why } : { kind: "unreadable", where, why, suggestion };
}
