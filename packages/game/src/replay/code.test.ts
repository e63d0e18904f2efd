import type { Move } from "@nn/level-kit";
import { describe, expect, test } from "vitest";
import { codeOf, sharedIn } from "./code.ts";

const every: readonly Move[] = [
  { kind: "nudge", knob: 0, direction: 1 },
  { kind: "nudge", knob: 11, direction: -1 },
  { kind: "undo" },
  { kind: "redo" },
  { kind: "reset" },
  { kind: "lamp", knob: 3 },
  { kind: "predict", knob: 0, says: "up" },
  { kind: "predict", knob: 1, says: "down" },
  { kind: "predict", knob: 2, says: "none" },
  { kind: "descend", rate: 5 },
  { kind: "rank", order: [2, 0, 1] },
  {
    kind: "commit",
    plan: [
      { kind: "nudge", knob: 1, direction: 1 },
      { kind: "nudge", knob: 0, direction: -1 },
    ],
  },
  { kind: "place", slot: 12, piece: 3 },
];

describe("the code of a replay", () => {
  test("is short, and stands in an address as it is", () => {
    const code = codeOf({ rev: 2, start: 1, log: every });
    expect(code).toBe("1.2.1.AluyrmDpAupBdpCnx5oCAB.(Ba)s12.3.");
    expect(new URL(`https://nudge.example/#${code}`).hash).toBe(`#${code}`);
  });

  test("gives back every kind of move", () => {
    const shared = { rev: 2, start: 1, log: every };
    expect(sharedIn(codeOf(shared) ?? "")).toEqual(shared);
  });

  test.each(["", "1.1.0.", "2.1.0.A", "1.1.0.AZ", "1.1.0.M", "1.1.A", "1.1.0.(A", "1.1.0.x", "1.1.0.A A", "1.-1.0.A"])(
    "is none where it is %j",
    (code) => {
      expect(sharedIn(code)).toBeUndefined();
    },
  );

  test("is none where it is longer than any game", () => {
    expect(sharedIn(`1.1.0.${"A".repeat(20_000)}`)).toBeUndefined();
  });
});
