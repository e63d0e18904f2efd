import type { ConceptId } from "@nn/concepts";
import type { Chapter, Section } from "./chapter.ts";
import { course } from "./course.ts";

/** A section together with the chapter that it stands in. */
export interface Place {
  readonly chapter: Chapter;
  readonly section: Section;
}

/** Every section of the course, in reading order. */
export const places: readonly Place[] = course.chapters.flatMap((chapter) =>
  chapter.sections.map((section) => ({ chapter, section })),
);

/** The name of a section within the course, as links and stored records have it: "a-nudge-travels#a-chain". */
export const addressOf = ({ chapter, section }: Place): string => `${chapter.slug}#${section.id}`;

/** The section of that name; undefined if there is none, or no longer. */
export const placeAt = (address: string): Place | undefined => places.find((place) => addressOf(place) === address);

/** Where an idea is at home; undefined while no chapter explains it. */
export const placeTeaching = (concept: ConceptId): Place | undefined =>
  places.find(({ section }) => section.teaches.includes(concept));
