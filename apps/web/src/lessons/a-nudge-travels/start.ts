import type { LessonStart } from "@nn/figures";
import { row } from "../row.ts";

/** A small push to the last weight is already on its way. */
export const start: LessonStart = {
  counting: "fromLast",
  setup: { ...row, nudge: { quantity: "w3.0.0", by: 0.1 } },
};
