export type { Chapter, Seconds, Section } from "./chapter.ts";
export { type ChapterSlug, type Course, course } from "./course.ts";
export { addressOf, type Place, placeAt, places, placeTeaching } from "./find.ts";
