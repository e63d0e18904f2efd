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
}

export interface Section {
  /** Stands on its heading, and in links to it. */
  readonly id: string;
  readonly title: string;
  /** The ideas that are at home here: explained for the first time, and looked up later. */
  readonly teaches: readonly ConceptId[];
  /** Where the video says the same; left out where it says nothing of it. */
  readonly video?: Seconds;
}

/** A stretch of the video in whole seconds from its beginning, rounded so that no word is cut. */
export interface Seconds {
  readonly from: number;
  readonly to: number;
}
