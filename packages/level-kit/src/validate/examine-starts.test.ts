import { expect, test } from "vitest";
import { levelWith, twoExamples } from "../testing/levels.ts";
import { down } from "../testing/moves.ts";
import type { Proofs } from "./evidence.ts";
import { examine, examineStarts } from "./validate.ts";

const starts = [
  { values: [1, 3], par: 2 },
  { values: [3, 3], par: 4 },
];
const level = levelWith({ starts, par: 3 }, twoExamples);
const entry = { level, solutions: [[down(0), down(1), down(1)], [], []], wrong: [] };

test("[V1] a level is examined start by start, and what is said at last is all that is wrong with it", () => {
  const steps = [...examineStarts(entry)];
  expect(steps.map(({ reports }) => reports.length)).toEqual([1, 2, 3]);
  expect(steps[0]?.issues.filter(({ path }) => path.includes("starts"))).toEqual([]);
  const all = steps.at(-1)?.issues;
  for (const { issues } of steps) expect(issues).toEqual(all?.slice(0, issues.length));
  expect(steps.at(-1)).toEqual(examine(entry));
});

test("[V6] a proof counts for other words and another par, and for no other numbers", () => {
  const proofs: Proofs = new Map();
  const reportsOf = (change: object) =>
    [...examineStarts({ ...entry, level: levelWith(change, level) }, proofs)].at(-1)?.reports ?? [];
  const [own, first, second] = reportsOf({});
  const renamed = reportsOf({ text: { en: { title: "Other", goal: "Words.", aha: "So." } }, par: 4 });
  expect([renamed[0] === own, renamed[1] === first, renamed[2] === second]).toEqual([true, true, true]);
  const moved = reportsOf({ starts: [starts[0], { values: [3, 2], par: 3 }] });
  expect([moved[0] === own, moved[1] === first, moved[2] === second]).toEqual([true, true, false]);
  const nearer = reportsOf({ target: level.target * 2 });
  expect(nearer.some((report) => [own, first, second].includes(report))).toBe(false);
});

test("[V20] work that was done before is work all the same", () => {
  const proofs: Proofs = new Map();
  examineStarts(entry, proofs).next();
  for (const [key, proof] of proofs) proofs.set(key, { ...proof, work: 200_000_001 });
  expect([...examineStarts(entry, proofs)]).toEqual([
    { issues: [{ rule: "V20", path: "level", code: "too-much-work" }], reports: [] },
  ]);
});
