import { packs, worlds } from "@nn/catalog";
import { course } from "@nn/course";
import { families } from "@nn/exercises";
import { linesOf } from "@nn/mastery";
import type { Line } from "@nn/mastery/road";
import { levelWords } from "@/play/level-words.ts";

const levels = worlds
  .flatMap(({ id }) => packs.filter(({ world }) => world === id))
  .flatMap((pack) => pack.levels)
  .map((level) => ({
    id: level.slug,
    title: levelWords(level).title,
    teaches: level.teaches,
    taughtAt: level.taughtAt,
  }));

/**
 * A line for each chapter, with its exercise and its level. It is made where pages are made, and handed to what shows
 * it: a browser needs neither the course nor the catalogs.
 */
export const road: readonly Line[] = linesOf(course.chapters, families, levels);
