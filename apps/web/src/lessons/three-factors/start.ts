import type { LessonStart } from "@nn/figures";
import { row } from "../row.ts";

/** The last weight is nudged so far that the bend of every curve is seen. */
export const start: LessonStart = {
  counting: "fromLast",
  tellsSlopes: true,
  setup: { ...row, nudge: { quantity: "w3.0.0", by: 0.5 } },
};
