/** A run of prose. `quantity` names the thing in the figure that these words point at, such as "a2.0". */
export interface TextPart {
  readonly text: string;
  readonly quantity?: string;
}

/** A formula: LaTeX for KaTeX (with `\htmlClass{q-w}{…}` around each quantity) and how it is written in plain words. */
export interface TexPart {
  readonly tex: string;
  /** The same formula in plain typing, for screen readers and for copying. */
  readonly plain: string;
  readonly quantity?: string;
  /** True where the formula stands on a line of its own. */
  readonly display?: boolean;
}

export type RichPart = TextPart | TexPart;

/** Prose and formulas in reading order. Spaces between parts are part of the text. */
export type RichText = readonly RichPart[];

/** True for a part to be typeset, false for one to be printed as it is. */
export const isTex = (part: RichPart): part is TexPart => "tex" in part;

/** The whole as one line of plain text: what a screen reader says and what a log keeps. */
export const plainTextOf = (rich: RichText): string =>
  rich.map((part) => (isTex(part) ? part.plain : part.text)).join("");
