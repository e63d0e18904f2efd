import type { ConceptId } from "@nn/concepts";
import type { Example, NetworkSpec } from "@nn/core";
import type { FamilyId } from "./families.ts";
import type { RichText } from "./rich-text.ts";

/** A key of the formula keyboard: what it shows, what it writes into each kind of field, and its name when read aloud. */
export interface PaletteKey {
  readonly latex: string;
  /** LaTeX to insert into a formula field; `#?` marks the place where typing goes on. */
  readonly insert: string;
  /** Plain typing to insert into a text field. */
  readonly plain: string;
  readonly says: string;
}

/** One thing to answer. `label` is typeset before the field and is also its accessible name. */
export interface QuestionPart {
  readonly id: string;
  readonly label: RichText;
  readonly kind: "expression" | "number";
  readonly keys: readonly PaletteKey[];
  /** How exact a number must be, or what a formula may be written in. Stands under the field. */
  readonly note?: RichText;
}

/** The network that the question is about, as a figure can draw it. */
export interface QuestionFigure {
  readonly network: NetworkSpec;
  readonly example: Example;
  /** False where the question is symbolic, so the figure shows letters and no values. */
  readonly showsValues: boolean;
  /** How layers are written: "letters" L, L−1 …; "numbers" 1, 2 … */
  readonly layerNames: "letters" | "numbers";
}

/** A question as the learner sees it. It holds no key: the token alone lets the server make the same question again. */
export interface Question {
  readonly family: FamilyId;
  readonly token: string;
  readonly concept: ConceptId;
  readonly title: string;
  readonly prompt: RichText;
  readonly parts: readonly QuestionPart[];
  readonly figure?: QuestionFigure;
}
