import { describe, expect, test } from "vitest";
import { diceOf } from "../exercise/dice.ts";
import { plainTextOf } from "../question/rich-text.ts";
import { say } from "../writing/say.ts";
import { deal, rightOf } from "./candidates.ts";

const words = {
  label: [],
  because: [],
  otherwise: [],
  hints: [[], [], []],
  mistakes: { uphill: { title: "Uphill", explanation: say`It climbs.` } },
} as const;

const lettered = ["first", "second", "third"].map((text) => ({ label: say`${text}`, lights: [text] }));

describe("candidates", () => {
  test("are numbered as they are shown, and no id says what it stands for", () => {
    const placed = deal(diceOf(5), { candidates: lettered, words, lookAt: [] });
    expect(placed.map(({ option }) => option.id)).toEqual(["o1", "o2", "o3"]);
    expect(placed.map(({ from }) => from)).not.toEqual([0, 1, 2]);
    for (const { from, option } of placed) expect(option).toEqual({ id: option.id, ...lettered[from] });
  });

  test("stand as they were given where their order means something", () => {
    for (let seed = 0; seed < 20; seed++) {
      const placed = deal(diceOf(seed), { candidates: lettered, words, lookAt: [], isInOrder: true });
      expect(placed.map(({ option }) => plainTextOf(option.label))).toEqual(["first", "second", "third"]);
    }
  });

  test("with a mistake that is told by name have its words, and point where they say or else where all do", () => {
    const candidates = [
      { label: say`right` },
      { label: say`wrong`, mistake: "uphill" as const },
      { label: say`wrong as well`, mistake: "uphill" as const, mistakeLookAt: ["a1.2"] },
    ];
    const placed = [...deal(diceOf(3), { candidates, words, lookAt: ["C"] })].sort((a, b) => a.from - b.from);
    expect(placed.map(({ mistake }) => mistake)).toEqual([
      undefined,
      { name: "uphill", title: "Uphill", explanation: say`It climbs.`, lookAt: ["C"] },
      { name: "uphill", title: "Uphill", explanation: say`It climbs.`, lookAt: ["a1.2"] },
    ]);
    expect(rightOf(placed)).toEqual([placed[0]?.id]);
  });
});
