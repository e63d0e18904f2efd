export type { Chapter, Recall, Seconds, Section } from "./chapter.ts";
export { type ChapterSlug, type Course, course } from "./course.ts";
export { addressOf, movedFrom, type Place, placeAt, places, placeTeaching } from "./find.ts";
