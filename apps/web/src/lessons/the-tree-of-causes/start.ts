import type { LessonStart } from "@nn/figures";
import { row } from "../row.ts";

/** The way up from the last weight is already drawn. */
export const start: LessonStart = {
  counting: "fromLast",
  setup: { ...row, nudge: { quantity: "w3.0.0", by: 0.1 } },
};
