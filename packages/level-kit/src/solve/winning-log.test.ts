import { expect, test } from "vitest";
import { readingOf } from "../play/reading.ts";
import { replay } from "../play/replay.ts";
import { levelWith, twoExamples } from "../testing/levels.ts";
import { solve } from "./solve.ts";
import { winningLog } from "./winning-log.ts";

test.each([
  { name: "on its own", change: {}, kinds: ["nudge", "nudge", "nudge"] },
  { name: "in ink", change: { mode: "ink" as const }, kinds: ["nudge", "nudge", "nudge"] },
  { name: "in fog, as a plan", change: { mode: "fog" as const }, kinds: ["commit"] },
  {
    name: "after its answers",
    change: { kind: "predict" as const },
    kinds: ["predict", "predict", "rank", "nudge", "nudge", "nudge"],
  },
])("[S16] what the solver finds wins in one draft: $name", ({ change, kinds }) => {
  const level = levelWith(change, twoExamples);
  const log = winningLog(level, solve(level).log);
  expect(log.map(({ kind }) => kind)).toEqual(kinds);
  const outcome = replay(level, log);
  expect(outcome.ok && readingOf(outcome.play)).toMatchObject({ solved: true, oneDraft: true });
});
