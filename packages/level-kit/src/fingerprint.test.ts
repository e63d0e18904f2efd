import { expect, test } from "vitest";
import { fingerprintOf } from "./fingerprint.ts";
import { levelWith, oneWeight } from "./testing/levels.ts";
import { down, nudges, redo } from "./testing/moves.ts";

test("[F1] a fingerprint is the cost and the slopes of weight and bias, at the start and after each move", () => {
  // C = 4, ∂C/∂w = ∂C/∂b = 4, then 2.25 and 3, as 64-bit numbers in hexadecimal.
  const [four, twoAndAQuarter, three] = ["4010000000000000", "4002000000000000", "4008000000000000"];
  const expected = [four, four, four, twoAndAQuarter, three, three].join("");
  expect(fingerprintOf([{ level: oneWeight, solution: [down()] }])).toBe(expected);
});

test("[F1] games follow one another", () => {
  const one = { level: oneWeight, solution: nudges(0, -1, 3) };
  const other = { level: levelWith({ examples: [{ input: [0], target: [3] }] }), solution: [] };
  expect(fingerprintOf([one, other])).toBe(fingerprintOf([one]) + fingerprintOf([other]));
  expect(fingerprintOf([])).toBe("");
});

test("[F1] one bit in a parameter makes another fingerprint", () => {
  const network = { ...oneWeight.network, weights: [[[3 + 2 * Number.EPSILON]]] };
  const changed = fingerprintOf([{ level: levelWith({ network }), solution: [] }]);
  expect(changed).not.toBe(fingerprintOf([{ level: oneWeight, solution: [] }]));
});

test("[F1] a log that does not replay has no fingerprint", () => {
  expect(() => fingerprintOf([{ level: oneWeight, solution: [down(), redo] }])).toThrow(
    "one-weight, move 2: nothing-to-redo",
  );
});
