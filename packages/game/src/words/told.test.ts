import { expect, test } from "vitest";
import { toldWords } from "./told.en.ts";

// A line of a telephone has 43 letters or so: a third line would push the board down under the finger.
test.each(Object.entries(toldWords.enters))("what enters with %s is told on two lines", (_, words) => {
  expect(words.length).toBeLessThanOrEqual(86);
});
