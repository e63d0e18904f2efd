import type { ConceptId } from "@nn/concepts";

/** What the index, the page's head and its foot need to know of a lesson. */
export interface LessonInfo {
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  /** The headings of the text, in order; each id stands on its heading. */
  readonly sections: readonly LessonSection[];
}

export interface LessonSection {
  readonly id: string;
  readonly title: string;
  /** The ideas that are explained here. */
  readonly teaches?: readonly ConceptId[];
}
