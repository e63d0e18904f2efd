import { expect, test } from "vitest";
import { guessingIn, isClose } from "./guesses.ts";
import { nothingYet } from "./history.ts";

test.each([
  { guess: 0.2, truth: 0.1, close: true },
  { guess: 0.05, truth: 0.1, close: true },
  { guess: 0.21, truth: 0.1, close: false },
  { guess: 0.04, truth: 0.1, close: false },
  { guess: 0.1, truth: -0.1, close: false },
  { guess: -0.15, truth: -0.1, close: true },
  { guess: 0, truth: 0.1, close: false },
  { guess: 0, truth: 0, close: true },
  { guess: 0.1, truth: 0, close: false },
])("a guess of $guess where it is $truth is close: $close", ({ guess, truth, close }) => {
  expect(isClose(guess, truth)).toBe(close);
});

test("the first guess about a thing counts, chapter by chapter", () => {
  const guesses = [
    { about: "b#one", isClose: true, at: 3 },
    { about: "a#one", isClose: true, at: 5 },
    { about: "a#one", isClose: false, at: 1 },
    { about: "a#two", isClose: true, at: 2 },
  ];
  expect(guessingIn({ ...nothingYet, guesses })).toEqual([
    { chapter: "a", made: 2, close: 1 },
    { chapter: "b", made: 1, close: 1 },
  ]);
  expect(guessingIn(nothingYet)).toEqual([]);
});
