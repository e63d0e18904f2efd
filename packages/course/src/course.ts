import type { Chapter } from "./chapter.ts";
import { aNudgeTravels } from "./chapters/a-nudge-travels.ts";
import { averageOverExamples } from "./chapters/average-over-examples.ts";
import { beforeYouStart } from "./chapters/before-you-start.ts";
import { downhill } from "./chapters/downhill.ts";
import { fourNeuronsInARow } from "./chapters/four-neurons-in-a-row.ts";
import { manyNeurons } from "./chapters/many-neurons.ts";
import { sumOverPaths } from "./chapters/sum-over-paths.ts";
import { theBiasAndTheNeuronBefore } from "./chapters/the-bias-and-the-neuron-before.ts";
import { theSameRulesAtScale } from "./chapters/the-same-rules-at-scale.ts";
import { theTreeOfCauses } from "./chapters/the-tree-of-causes.ts";
import { threeFactors } from "./chapters/three-factors.ts";
import { words } from "./words.en.ts";

const chapters = [
  beforeYouStart,
  fourNeuronsInARow,
  theTreeOfCauses,
  aNudgeTravels,
  threeFactors,
  averageOverExamples,
  theBiasAndTheNeuronBefore,
  manyNeurons,
  sumOverPaths,
  downhill,
  theSameRulesAtScale,
] as const satisfies readonly Chapter[];

/** The name of a chapter that can be read. */
export type ChapterSlug = (typeof chapters)[number]["slug"];

/** What a section of a chapter has been called in addresses, today and formerly. */
type AddressIn<C> = C extends { readonly slug: infer Slug extends string; readonly sections: readonly (infer S)[] }
  ? NameOf<Slug, S> | FormerNameOf<S>
  : never;
type NameOf<Slug extends string, S> = S extends { readonly id: infer Id extends string } ? `${Slug}#${Id}` : never;
type FormerNameOf<S> = S extends { readonly formerly: readonly (infer Name extends string)[] } ? Name : never;

/** The address of a section that can be read, "a-nudge-travels#a-chain", or one that leads to it still. */
export type SectionAddress = AddressIn<(typeof chapters)[number]>;

export interface Course {
  readonly title: string;
  /** The YouTube id of the video that the course follows; the seconds of a section count from its beginning. */
  readonly video: string;
  /** What can be read today, in reading order. */
  readonly chapters: readonly (Chapter & { readonly slug: ChapterSlug })[];
  /** Titles of what is still being written, and announced as such. */
  readonly planned: readonly string[];
}

/** The seconds are those of the video's English captions. */
export const course: Course = {
  title: words.title,
  video: "tIeHLnjs5U8",
  chapters,
  planned: words.planned,
};
