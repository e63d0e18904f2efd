import type { RichText } from "./rich-text.ts";

/** A right answer. Where something is chosen, `plain` is the ids as they are sent and `latex` is empty. */
export interface ReferenceAnswer {
  readonly latex: string;
  readonly plain: string;
}

/** A worked solution with live numbers, line by line. */
export interface Solution {
  readonly lines: readonly RichText[];
  /** By part id. */
  readonly answers: Readonly<Record<string, ReferenceAnswer>>;
}
