import { benchWords } from "./words/bench.en.ts";
import { modesWords } from "./words/modes.en.ts";
import { namesWords } from "./words/names.en.ts";
import { refusal } from "./words/refusal.en.ts";
import { stageWords } from "./words/stage.en.ts";
import { toldWords } from "./words/told.en.ts";

/** What a game says to its player while it is played, by part. What comes later, as placing and a win do, brings its own words. */
export const words = {
  refusal,
  ...namesWords,
  ...benchWords,
  ...stageWords,
  ...toldWords,
  ...modesWords,
};

export type Words = typeof words;
