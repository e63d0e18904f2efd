import type { ConceptId } from "@nn/concepts";
import type { Example, NetworkSpec } from "@nn/core";
import type { FamilyId } from "../catalogue.ts";
import type { RichText } from "./rich-text.ts";
import type { Rule } from "./rule.ts";
import type { Solution } from "./solution.ts";

/** A key of the formula keyboard: what it shows, what it writes into each kind of field, and its name when read aloud. */
export interface PaletteKey {
  readonly latex: string;
  /** LaTeX to insert into a formula field; `#?` marks the place where typing goes on. */
  readonly insert: string;
  /** Plain typing to insert into a text field. */
  readonly plain: string;
  readonly says: string;
}

interface AskedPart {
  readonly id: string;
  /** Typeset before the field, and its accessible name. */
  readonly label: RichText;
  /** How exact a number must be, or what a formula may be written in. Stands under the field. */
  readonly note?: RichText;
}

/** A formula or a number to write. The answer is what was typed. */
export interface WrittenQuestionPart extends AskedPart {
  readonly kind: "expression" | "number";
  readonly keys: readonly PaletteKey[];
}

/** One thing to choose from. Its id is a short word without spaces, and says nothing of right or wrong. */
export interface Option {
  readonly id: string;
  readonly label: RichText;
  /** Ids of the quantities of the figure that this option is about, lit while it is looked at. */
  readonly lights?: readonly string[];
}

/** Choose exactly one. The answer is the option's id. */
export interface ChoiceQuestionPart extends AskedPart {
  readonly kind: "choice";
  readonly options: readonly Option[];
}

/** Choose all that apply. The answer is the ids, in any order, with spaces between. */
export interface ChoicesQuestionPart extends AskedPart {
  readonly kind: "choices";
  readonly options: readonly Option[];
}

/** Put things in order. The answer is the ids from first to last, with spaces between. */
export interface OrderQuestionPart extends AskedPart {
  readonly kind: "order";
  readonly options: readonly Option[];
  /** True where every option has to be placed; false where some may be wrong ones and stay behind. */
  readonly isWhole: boolean;
  /** What stands between two that are placed: "·" in a product, ">" in a ranking. */
  readonly joint: "·" | ">";
  /** What the first and the last place mean, such as "steepest" and "flattest". */
  readonly ends: readonly [string, string];
}

/** One thing to answer. */
export type QuestionPart = WrittenQuestionPart | ChoiceQuestionPart | ChoicesQuestionPart | OrderQuestionPart;

/** A cell shows something given, or holds the field of a part, or stays empty. */
export type TableCell = { readonly part: string } | { readonly given: RichText } | null;

/** Parts and given things that belong into rows and columns; a part that stands in no cell is asked below. */
export interface QuestionTable {
  readonly caption: string;
  /** Heads of the columns, the first of them that of the column of row heads. */
  readonly columns: readonly RichText[];
  readonly rows: readonly { readonly head: RichText; readonly cells: readonly TableCell[] }[];
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

/** A section of the course to be read again, "downhill#one-step". */
export interface SectionLink {
  readonly address: string;
  readonly title: string;
}

/** The beginning of a worked solution, line by line, and how many steps are left to do. */
export interface WorkedPart {
  readonly lines: readonly RichText[];
  readonly left: number;
}

/** A question as the learner sees it. It holds no key: the token alone lets the server make the same question again. */
export interface Question {
  readonly family: FamilyId;
  readonly token: string;
  readonly concept: ConceptId;
  /** The section of the course that teaches it, to be read again; absent where none does. */
  readonly taughtAt?: SectionLink;
  readonly title: string;
  /** The rule that can be asked for before the numbers; it is no mark, so it is no secret. */
  readonly rule?: Exclude<Rule, "added-links">;
  readonly prompt: RichText;
  /** All but its last steps, worked out; absent where the whole is asked. */
  readonly worked?: WorkedPart;
  /** True where the whole is asked and could begin with a worked example. */
  readonly isFadable?: boolean;
  /** One of its kind to be read first; absent where the learner's record does not ask for it. */
  readonly example?: Sibling;
  readonly parts: readonly QuestionPart[];
  readonly table?: QuestionTable;
  readonly figure?: QuestionFigure;
}

/** Another question of the same kind, with its worked solution: an example to do one's own by. */
export interface Sibling extends Pick<Question, "prompt" | "parts" | "table" | "figure"> {
  readonly solution: Solution;
}
