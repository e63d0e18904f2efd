import { type ConceptId, isConceptId } from "@nn/concepts";
import { chapter } from "./chapter.ts";

const KEY = "nudge-reading-1";

/** Notes where in the chapter one reads, in this browser alone. */
export function noteReading(slug: string, section: string): void {
  try {
    localStorage.setItem(KEY, `${slug}#${section}`);
  } catch (error) {
    console.info("The place in the chapter cannot be kept in this browser:", error);
  }
}

/** The idea that was read about last; undefined for someone who has not read, or where nothing can be kept. */
export function conceptBeingRead(): ConceptId | undefined {
  try {
    const [slug, id] = localStorage.getItem(KEY)?.split("#") ?? [];
    const section = chapter.lessons.find((lesson) => lesson.slug === slug)?.sections.find((each) => each.id === id);
    const concept = section?.teaches?.at(-1);
    return concept && isConceptId(concept) ? concept : undefined;
  } catch {
    return undefined;
  }
}
