import type { ConceptId } from "@nn/concepts";
import type { Chapter, Recall, Section } from "./chapter.ts";
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

/** The name of a section within the course, as links and stored records have it: "four-neurons-in-a-row#a-row". */
export const addressOf = ({ chapter, section }: Place): string => `${chapter.slug}#${section.id}`;

/** The section of that name, or of that former name; undefined if there is none. */
export const placeAt = (address: string): Place | undefined =>
  places.find((place) => addressOf(place) === address) ??
  places.find(({ section }) => section.formerly?.includes(address));

/** What has moved away from the page of a chapter: the id of each heading that stood there, and its address today. */
export const movedFrom = (slug: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    places.flatMap((place) =>
      (place.section.formerly ?? [])
        .filter((address) => address.startsWith(`${slug}#`))
        .map((address) => [address.slice(slug.length + 1), addressOf(place)]),
    ),
  );

/** Where an idea is at home; undefined while no chapter explains it. */
export const placeTeaching = (concept: ConceptId): Place | undefined =>
  places.find(({ section }) => section.teaches.includes(concept));

/** Where to read about something: at the named section if there is one, otherwise where its idea is at home. */
export const placeExplaining = (concept: ConceptId, named?: string): Place | undefined =>
  (named === undefined ? undefined : placeAt(named)) ?? placeTeaching(concept);

/** The question of that name, "downhill#one-step", with its chapter; undefined if there is none, or no longer. */
export function recallAt(address: string): { readonly chapter: Chapter; readonly recall: Recall } | undefined {
  const [slug, id] = address.split("#");
  const chapter = course.chapters.find((each) => each.slug === slug);
  const recall = chapter?.sayItBack.find((each) => each.id === id);
  return chapter && recall && { chapter, recall };
}
