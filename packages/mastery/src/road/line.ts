import type { ConceptId } from "@nn/concepts";

/** One chapter on the road of the course: what there is to read, to write and to use. */
export interface Line {
  readonly slug: string;
  readonly title: string;
  /** In reading order. */
  readonly sections: readonly Named[];
  /** Absent where nothing is asked about the chapter. */
  readonly exercise?: Named & { readonly concept: ConceptId };
  /** Absent where no level uses the chapter. */
  readonly level?: Named;
}

/** Something by the name that stands in its address, and by its title. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** What a learner has done, as far as the road asks for it. */
export interface Done {
  /** Addresses of sections whose end was seen: "downhill#one-step". */
  readonly read: readonly string[];
  /** Families of which an exercise was right before its solution was shown. */
  readonly right: readonly string[];
  /** Ideas that are known, wherever that was shown. */
  readonly known: readonly string[];
  /** Slugs of levels that were solved. */
  readonly won: readonly string[];
}

export const nothingDone: Done = { read: [], right: [], known: [], won: [] };
