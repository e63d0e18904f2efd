import { gradientOf, parameterNames } from "@nn/core";
import { assembled } from "@nn/core/assembled";
import { describe, expect, test } from "vitest";
import { targetOf } from "../digit.ts";
import { pictureOf } from "../shift.ts";
import { readSet } from "../testing/read-set.ts";
import { kinds } from "../training/network.ts";
import { Run } from "../training/run.ts";
import { answerTo } from "./answer.ts";
import { measured } from "./measured.ts";

const sets = { training: readSet("training.bin", 640), heldOut: readSet("held-out.bin", 100) };

describe.each(kinds)("%s", (kind) => {
  const run = new Run({ ...sets, kind, seed: 2, runnerFor: assembled });
  for (let i = 0; i < 100; i++) run.step();
  const network = run.network();
  const input = pictureOf(sets.heldOut, 4);
  const example = { input, target: targetOf(3) };

  test("what is measured is the derivative to six digits, for parameters of every layer", () => {
    const gradient = gradientOf(network, [example]);
    const chosen = parameterNames(network).flatMap((name, at) => (at % 997 === 0 || at > 12_980 ? [{ name, at }] : []));
    for (const { name, at } of chosen) {
      const derivative = gradient.of(name);
      const { slope } = measured(network, example, at);
      expect(Math.abs(slope - derivative)).toBeLessThanOrEqual(5e-7 * Math.abs(derivative) + 1e-13);
    }
    expect(chosen.length).toBeGreaterThan(20);
  });

  test("the rows are what their nudges did, and the finest comes close", () => {
    const { rows, slope } = measured(network, example, 13_001); // the last bias
    for (const { nudge, above, below, slope: ratio } of rows) expect(ratio).toBe((above - below) / (2 * nudge));
    expect(rows.map(({ nudge }) => nudge)).toEqual([0.1, 0.01, 0.001]);
    expect(rows[2]?.slope).toBeCloseTo(slope, 5);
  });

  test("an answer is the highest of ten scores", () => {
    const { scores, digit } = answerTo(network, input);
    expect(scores).toHaveLength(10);
    expect(scores.every((score) => score <= (scores[digit] as number))).toBe(true);
  });
});

test("a parameter that the network has not is refused", () => {
  const network = new Run({ ...sets, kind: "relu", seed: 1 }).network();
  expect(() => measured(network, { input: pictureOf(sets.heldOut, 0), target: targetOf(0) }, 13_002)).toThrow(
    RangeError,
  );
});
