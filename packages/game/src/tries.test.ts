import type { Move } from "@nn/level-kit";
import { expect, test } from "vitest";
import { failedTries } from "./tries.ts";

const nudge: Move = { kind: "nudge", knob: 0, direction: 1 };
const [undo, redo, reset] = (["undo", "redo", "reset"] as const).map((kind): Move => ({ kind })) as [Move, Move, Move];

test.each<{ name: string; log: readonly Move[]; failed: number }>([
  { name: "a fresh game", log: [], failed: 0 },
  { name: "a try that goes on", log: [nudge, nudge, undo], failed: 0 },
  { name: "a try that was given up", log: [nudge, reset, nudge], failed: 1 },
  { name: "all nudges used", log: [nudge, nudge, nudge], failed: 1 },
  { name: "all nudges used and then given up, which is one try", log: [nudge, nudge, nudge, undo, reset], failed: 1 },
  { name: "all nudges used twice in one try", log: [nudge, nudge, nudge, undo, redo], failed: 1 },
  { name: "three tries", log: [nudge, reset, nudge, reset, nudge, nudge, nudge], failed: 3 },
])("$name: $failed", ({ log, failed }) => {
  expect(failedTries({ budget: 3 }, log)).toBe(failed);
});
