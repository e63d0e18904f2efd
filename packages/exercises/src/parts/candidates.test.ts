import { expect, test } from "vitest";
import { diceOf } from "../exercise/dice.ts";
import { deal, rightOf } from "./candidates.ts";

const words = {
  label: [],
  because: [],
  otherwise: [],
  hints: [[], [], []],
  mistakes: { uphill: { title: "Uphill", explanation: [{ text: "It climbs." }] } },
} as const;

test("a mistake that is told by name has its words, and points where its candidate says or else where all do", () => {
  const candidates = [
    { label: [{ text: "right" }] },
    { label: [{ text: "wrong" }], mistake: "uphill" as const },
    { label: [{ text: "wrong as well" }], mistake: "uphill" as const, mistakeLookAt: ["a1.2"] },
  ];
  const placed = [...deal(diceOf(3), { candidates, words, lookAt: ["C"] })].sort((a, b) => a.from - b.from);
  expect(placed.map(({ mistake }) => mistake)).toEqual([
    undefined,
    { name: "uphill", title: "Uphill", explanation: [{ text: "It climbs." }], lookAt: ["C"] },
    { name: "uphill", title: "Uphill", explanation: [{ text: "It climbs." }], lookAt: ["a1.2"] },
  ]);
  expect(rightOf(placed)).toEqual([placed[0]?.id]);
});
