import type { ConceptId } from "@nn/concepts";

/** One page of the course, short enough for one sitting. */
export interface Chapter {
  /** The last part of its address. Links are kept for years, so it never changes. */
  readonly slug: string;
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead: string;
  /** In reading order. */
  readonly sections: readonly Section[];
  /** The family of exercises that stands in its text, by name. */
  readonly exercise: string;
  /** Asked at its end, and again later in review. */
  readonly sayItBack: readonly Recall[];
}

/** A question about what a chapter has said, to be answered from memory. */
export interface Recall {
  /** Stored records name it, so it never changes; differs from the others of its chapter. */
  readonly id: string;
  /** Text with formulas between dollar signs, as the options and the reason are. */
  readonly question: string;
  readonly options: readonly string[];
  /** Which option is right, counted from 0. */
  readonly right: number;
  /** Why, for whoever has answered. */
  readonly because: string;
}

export interface Section {
  /** Stands on its heading, and in links to it. */
  readonly id: string;
  readonly title: string;
  /** The ideas that are at home here: explained for the first time, and looked up later. */
  readonly teaches: readonly ConceptId[];
  /** Where the video says the same; left out where it says nothing of it. */
  readonly video?: Seconds;
  /** Addresses under which this stood before, "a-nudge-travels#a-chain": links and records still lead here. */
  readonly formerly?: readonly string[];
}

/** A stretch of the video in whole seconds from its beginning, rounded so that no word is cut. */
export interface Seconds {
  readonly from: number;
  readonly to: number;
}
