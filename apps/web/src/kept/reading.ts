import type { ConceptId } from "@nn/concepts";
import { placeAt } from "@nn/course";

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
    return placeAt(localStorage.getItem(KEY) ?? "")?.section.teaches.at(-1);
  } catch {
    return undefined;
  }
}
