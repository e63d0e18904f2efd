import { expect, test } from "vitest";
import { addressOf } from "../lesson/use-link.ts";
import { nudgeAfterKey } from "../marks/lines/nudge-handle.tsx";
import { valueAfterKey } from "./control.tsx";

const limits = { min: -4, max: 4, step: 0.05, fine: 0.01, page: 0.5, drag: 0.01 };

test.each([
  ["ArrowRight", false, 1.4, 1.45],
  ["ArrowUp", false, 1.4, 1.45],
  ["ArrowLeft", false, 0.1, 0.05],
  ["ArrowDown", true, 0.1, 0.09],
  ["ArrowRight", true, 1.4, 1.41],
  ["ArrowRight", true, 4, 4],
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
  ["ArrowRight", false, 0.1, 0.2],
  ["ArrowRight", false, 0.5, 0.5],
  ["ArrowLeft", false, 0.001, -0.001],
  ["ArrowRight", false, -0.001, 0.001],
  ["ArrowLeft", false, -0.1, -0.2],
  ["ArrowRight", true, 0.1, 0.101],
  ["ArrowDown", true, 0.1, 0.099],
  ["ArrowLeft", true, 0.001, -0.001],
  ["ArrowUp", true, 0.5, 0.5],
  ["PageDown", false, 0.1, 0.01],
  ["Home", false, 0.1, -0.5],
  ["End", false, -0.1, 0.5],
  ["x", false, 0.1, undefined],
])("%s (shift %s) takes a nudge of %d to %d, never to nothing", (key, shiftKey, by, next) => {
  expect(nudgeAfterKey({ key, shiftKey }, by)).toBe(next);
});

test("the address keeps its other parts", () => {
  const there = addressOf("http://nudge.test/lessons/a?x=1#ponder", "at", "1_2_-.5");
  expect(there).toBe("http://nudge.test/lessons/a?x=1&at=1_2_-.5#ponder");
  expect(addressOf(there, "at", undefined)).toBe("http://nudge.test/lessons/a?x=1#ponder");
});
