import "server-only";
import type { TableCell } from "../../question/question.ts";
import { figures } from "../../writing/maths.ts";

/** A number that is given, in the hue of its quantity where it has one. */
export const given = (value: number, quantity?: string): TableCell => ({ given: [figures(value, quantity)] });

/** The field of a part. */
export const field = (part: string): TableCell => ({ part });
