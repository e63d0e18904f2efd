import type { ChapterSlug } from "@nn/course";
import type { LessonStart } from "@nn/figures";
import type { MDXProps } from "mdx/types";
import type { ComponentType } from "react";
import { start as nudgeStart } from "./a-nudge-travels/start.ts";
import { Text as NudgeText } from "./a-nudge-travels/text.en.ts";
import { start as averageStart } from "./average-over-examples/start.ts";
import { Text as AverageText } from "./average-over-examples/text.en.ts";
import { start as downhillStart } from "./downhill/start.ts";
import { Text as DownhillText } from "./downhill/text.en.ts";

/** The text of each chapter and what its figures start from. What a text shows of other rooms, its page hands in. */
export const texts: Readonly<
  Record<ChapterSlug, { readonly Text: ComponentType<MDXProps>; readonly start: LessonStart }>
> = {
  "a-nudge-travels": { Text: NudgeText, start: nudgeStart },
  "average-over-examples": { Text: AverageText, start: averageStart },
  downhill: { Text: DownhillText, start: downhillStart },
};
