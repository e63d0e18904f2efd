import { expect, test } from "vitest";
import { costWords } from "../lesson/cost-announcer.tsx";
import { addressOf } from "../lesson/use-link.ts";
import { nudgeAfterKey } from "../marks/lines/nudge-handle.tsx";
import { valueAfterKey } from "./control.tsx";

const limits = { min: -4, max: 4, step: 0.05, page: 0.5, drag: 0.01 };

test.each([
  ["ArrowRight", false, 1.4, 1.45],
  ["ArrowUp", false, 1.4, 1.45],
  ["ArrowLeft", false, 0.1, 0.05],
  ["ArrowDown", true, 0.1, -0.4],
  ["ArrowRight", true, 1.4, 1.9],
  ["PageUp", false, 3.8, 4],
  ["PageDown", false, -3.9, -4],
  ["Home", false, 1, -4],
  ["End", false, 1, 4],
  ["Tab", false, 1, undefined],
  ["5", false, 1, undefined],
])("%s (shift %s) turns %d into %d", (key, shiftKey, value, next) => {
  expect(valueAfterKey({ key, shiftKey }, value, limits)).toBe(next);
});

test.each([
  ["ArrowRight", 0.1, 0.2],
  ["ArrowRight", 0.5, 0.5],
  ["ArrowLeft", 0.001, -0.001],
  ["ArrowRight", -0.001, 0.001],
  ["ArrowLeft", -0.1, -0.2],
  ["PageDown", 0.1, 0.01],
  ["Home", 0.1, -0.5],
  ["End", -0.1, 0.5],
  ["x", 0.1, undefined],
])("%s takes a nudge of %d to %d, never to nothing", (key, by, next) => {
  expect(nudgeAfterKey(key, by)).toBe(next);
});

test.each([
  [0.167, 0.155, "Cost 0.155, down by 0.012."],
  [0.1, 0.25, "Cost 0.250, up by 0.150."],
  [0.1671, 0.1672, "Cost 0.167, as before."],
])("the cost going from %d to %d is announced as %s", (before, after, words) => {
  expect(costWords(before, after)).toBe(words);
});

test("the address keeps its other parts", () => {
  const there = addressOf("http://nudge.test/lessons/a?x=1#ponder", "at", "1_2_-.5");
  expect(there).toBe("http://nudge.test/lessons/a?x=1&at=1_2_-.5#ponder");
  expect(addressOf(there, "at", undefined)).toBe("http://nudge.test/lessons/a?x=1#ponder");
});
