import { expect, test } from "vitest";
import { readTypedNumber } from "./typed-number.ts";

test.each([
  ["1.5", 1.5],
  ["1,5", 1.5],
  [",5", 0.5],
  ["-,5", -0.5],
  ["−2", -2],
  ["+.25", 0.25],
  ["1/3", 1 / 3],
  ["-1 / 4", -0.25],
  ["1,5/2,5", 0.6],
  [" 7 ", 7],
  ["-0", 0],
  ["1000", 1000],
])("%j is read as %d", (text, value) => {
  expect(readTypedNumber(text)).toEqual({ ok: true, value });
});

test.each([
  ["", "empty"],
  ["  ", "empty"],
  ["abc", "not-a-number"],
  ["1/0", "not-a-number"],
  ["0/0", "not-a-number"],
  ["1.2.3", "not-a-number"],
  ["1e3", "not-a-number"],
  ["1/2/3", "not-a-number"],
  ["1".repeat(41), "not-a-number"],
  ["1001", "too-large"],
  ["-1000.5", "too-large"],
])("%j is not, because it is %s", (text, problem) => {
  expect(readTypedNumber(text)).toEqual({ ok: false, problem });
});
