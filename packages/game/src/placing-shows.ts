import type { BackpropLevel } from "@nn/level-kit";
import { type Shows, type Standing, showsOf } from "./shows.ts";

/** What a level of placing shows: it has no knobs, and its factors are placed on the bench. */
export const placingShows = (level: Pick<BackpropLevel, "network">, standing?: Standing): Shows => ({
  ...showsOf({ ...level, knobs: [] }, standing),
  bench: true,
  trail: true,
});
