import type { Refusal } from "./refusal.ts";

/** Thrown inside the reader only; `read` turns it into a value. */
export class ReadError extends Error {
  override readonly name = "ReadError";
  readonly where: number;
  readonly why: Refusal;
  readonly suggestion: string | undefined;

  constructor(where: number, why: Refusal, suggestion?: string) {
    super(why.code);
    this.where = where;
    this.why = why;
    this.suggestion = suggestion;
  }
}
