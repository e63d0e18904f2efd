import type { LessonStart } from "@nn/figures";
import type { ComponentType } from "react";
import { start } from "./a-nudge-travels/lesson.ts";
import Text from "./a-nudge-travels/text.mdx";

/** The text of each lesson and what its figures start from, by slug. */
export const texts: Readonly<Record<string, { readonly Text: ComponentType; readonly start: LessonStart }>> = {
  "a-nudge-travels": { Text, start },
};
