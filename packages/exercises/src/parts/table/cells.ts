import "server-only";
import type { TableCell } from "../../question/question.ts";
import { figures } from "../../writing/maths.ts";

/** A number that is given, in the hue of its quantity where it has one. */
export const given = (value: number, quantity?: string): TableCell => ({ given: [figures(value, quantity)] });

/** One that no figure shows: it has the hue of its quantity, and points at nothing. */
export function givenBeside(value: number, quantity: string): TableCell {
  const { tex, plain } = figures(value, quantity);
  return { given: [{ tex, plain }] };
}

/** The field of a part. */
export const field = (part: string): TableCell => ({ part });
