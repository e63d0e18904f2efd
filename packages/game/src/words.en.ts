import { benchWords } from "./words/bench.en.ts";
import { modesWords } from "./words/modes.en.ts";
import { namesWords } from "./words/names.en.ts";
import { newsWords } from "./words/news.en.ts";
import { refusal } from "./words/refusal.en.ts";
import { stageWords } from "./words/stage.en.ts";

/** What a game says to its player while it is played, by part. Placing and a win come later, and bring their own words. */
export const words = {
  refusal,
  ...namesWords,
  ...benchWords,
  ...stageWords,
  ...newsWords,
  ...modesWords,
};

export type Words = typeof words;
