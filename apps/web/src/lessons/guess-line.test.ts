import { expect, test } from "vitest";
import { closeness, guessAfterKey } from "./guess-line.ts";

const press = (key: string, guess: number, shiftKey = false) => guessAfterKey({ key, shiftKey }, guess, 0.2);

test.each([
  { key: "ArrowRight", guess: 0, next: 0.02 },
  { key: "ArrowUp", guess: 0.195, next: 0.2 },
  { key: "ArrowLeft", guess: 0, next: -0.02 },
  { key: "ArrowDown", guess: -0.2, next: -0.2 },
  { key: "PageUp", guess: 0.01, next: 0.11 },
  { key: "PageDown", guess: 0.01, next: -0.09 },
  { key: "Home", guess: 0.1, next: -0.2 },
  { key: "End", guess: 0.1, next: 0.2 },
  { key: "a", guess: 0.1, next: undefined },
])("$key at $guess leads to $next", ({ key, guess, next }) => {
  expect(press(key, guess)).toBe(next);
});

test("with Shift a step is the last decimal that is shown", () => {
  expect(press("ArrowRight", 0.05, true)).toBe(0.051);
  expect(press("ArrowLeft", 0.05, true)).toBe(0.049);
});

test.each([
  { guess: 0.05, truth: -0.05, is: "otherWay" },
  { guess: -0.02, truth: -0.06, is: "far" },
  { guess: -0.05, truth: -0.06, is: "close" },
  { guess: -0.06, truth: -0.0604, is: "exact" },
  { guess: 0, truth: -0.06, is: "far" },
  { guess: 0.01, truth: 0, is: "far" },
])("a guess of $guess where it is $truth is $is", ({ guess, truth, is }) => {
  expect(closeness(guess, truth)).toBe(is);
});
