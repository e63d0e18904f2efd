import type { Refusal } from "./refusal.ts";

/** Thrown inside the reader only; `read` turns it into a value. */
export class ReadError extends Error {
  override readonly name = "ReadError";
  readonly where: number;
  readonly why: Refusal;
  readonly suggestion: string | undefined;
  readonly choice: Choice | undefined;

  constructor(where: number, why: Refusal, suggestion?: string, choice?: Choice) {
    super(why.code);
    this.where = where;
    this.why = why;
    this.suggestion = suggestion;
    this.choice = choice;
  }
}

/** A piece of the text that can mean several things, and what to write in its place for each. */
export interface Choice {
  readonly from: number;
  readonly to: number;
  readonly instead: readonly string[];
}

/** What can mean two things is asked back: the piece from `from` to `to`, and how to write each meaning. */
export function twoMeanings(
  text: string,
  { from, to, instead }: Choice,
  readings: readonly string[] = instead,
): ReadError {
  return new ReadError(from, { code: "two-meanings", text, readings }, undefined, { from, to, instead });
}
