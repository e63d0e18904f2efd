export type { Chapter, Recall, Seconds, Section } from "./chapter.ts";
export { type ChapterSlug, type Course, course, type SectionAddress } from "./course.ts";
export { addressOf, movedFrom, type Place, placeAt, placeExplaining, places, placeTeaching, recallAt } from "./find.ts";
export type { Term } from "./glossary/term.ts";
export { terms } from "./glossary/terms.ts";
