import type { LessonStart } from "@nn/figures";
import { row } from "../row.ts";

/** The figures of this chapter have a model of their own, the digit network; its symbols belong to no small one. */
export const start: LessonStart = { setup: row };
