import type { ConceptId } from "@nn/concepts";
import { info as aNudgeTravels } from "./a-nudge-travels/lesson.ts";
import type { LessonInfo } from "./lesson-info.ts";

/** The chapter: lessons that can be read, and what is still being written. */
export const chapter: {
  readonly title: string;
  readonly lessons: readonly LessonInfo[];
  readonly inPreparation: readonly string[];
} = {
  title: "Backpropagation",
  lessons: [aNudgeTravels],
  inPreparation: ["Further back", "Many wires", "Averaging over examples", "Walking downhill"],
};

/** Where the chapter explains an idea: the first section that teaches it. */
export function sectionOf(concept: ConceptId): { readonly title: string; readonly href: string } | undefined {
  for (const { slug, sections } of chapter.lessons) {
    const section = sections.find(({ teaches }) => teaches?.includes(concept));
    if (section) return { title: section.title, href: `/lessons/${slug}#${section.id}` };
  }
  return undefined;
}
