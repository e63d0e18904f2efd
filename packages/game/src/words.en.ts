import { benchWords } from "./words/bench.en.ts";
import { modesWords } from "./words/modes.en.ts";
import { namesWords } from "./words/names.en.ts";
import { newsWords } from "./words/news.en.ts";
import { placingWords } from "./words/placing.en.ts";
import { refusal } from "./words/refusal.en.ts";
import { stageWords } from "./words/stage.en.ts";
import { winWords } from "./words/win.en.ts";

/** Everything the game says to its player, by part. */
export const words = {
  refusal,
  ...namesWords,
  ...benchWords,
  ...stageWords,
  ...newsWords,
  ...modesWords,
  ...placingWords,
  ...winWords,
};

export type Words = typeof words;
