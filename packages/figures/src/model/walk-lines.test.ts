import { quantityId } from "@nn/notation";
import { expect, test } from "vitest";
import { lineAfterKey } from "./walk-lines.ts";

const lines = ["w1.0.0", "w1.0.1", "w1.1.0", "w1.1.1", "w2.0.0", "w2.0.1"].map(quantityId);

test.each([
  ["ArrowDown", "w1.0.0", "w1.1.0"],
  ["ArrowDown", "w1.1.0", "w1.0.1"],
  ["ArrowUp", "w1.1.0", "w1.0.0"],
  ["ArrowUp", "w1.0.0", undefined],
  ["ArrowDown", "w1.1.1", undefined],
  ["ArrowRight", "w1.1.0", "w2.0.1"],
  ["ArrowRight", "w2.0.0", undefined],
  ["ArrowLeft", "w2.0.1", "w1.1.0"],
  ["ArrowLeft", "w1.0.1", undefined],
  ["Home", "w2.0.0", "w1.0.0"],
  ["End", "w1.0.0", "w2.0.1"],
  ["x", "w1.0.0", undefined],
])("%s leads from %s to %s", (key, at, to) => {
  expect(lineAfterKey(key, quantityId(at), lines)).toBe(to);
});
