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
