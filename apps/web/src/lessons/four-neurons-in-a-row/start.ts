import type { LessonStart } from "@nn/figures";
import { row } from "../row.ts";

export const start: LessonStart = { counting: "fromLast", setup: row };
