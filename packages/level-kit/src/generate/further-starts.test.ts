import { expect, test } from "vitest";
import { levelAt } from "../document/start.ts";
import { readingOf } from "../play/reading.ts";
import { replay } from "../play/replay.ts";
import { solve } from "../solve/solve.ts";
import { twoExamples } from "../testing/levels.ts";
import { reportOf } from "../validate/report.ts";
import { validate } from "../validate/validate.ts";
import { furtherStarts } from "./further-starts.ts";
import { wrongLogs } from "./wrong-logs.ts";

const report = reportOf(twoExamples);
if (!report) throw new Error("twoExamples has a solution");
const starts = furtherStarts({ level: twoExamples, report }, 3);

test("[G3] further starts differ, are solved by their logs at their pars, and break no rule", () => {
  expect(new Set(starts.map(({ values }) => values.join()).concat("2,1")).size).toBe(4);
  const level = { ...twoExamples, starts: starts.map(({ values, par }) => ({ values, par })) };
  for (const [at, { par, log }] of starts.entries()) {
    const plain = levelAt(level, at + 1);
    expect(solve(plain)).toMatchObject({ par, proved: true });
    const outcome = replay(plain, log);
    expect(outcome.ok && readingOf(outcome.play)).toMatchObject({ solved: true, oneDraft: true });
    expect(Math.abs(par - 3)).toBeLessThanOrEqual(1);
  }
  const solutions = [report.log, ...starts.map(({ log }) => log)];
  const wrong = wrongLogs(twoExamples, report.log).map(({ slip, log }) => ({ why: slip, log }));
  expect(validate({ level, solutions, wrong })).toEqual([]);
});

test("[G3] the same seed finds the same, another one others", () => {
  expect(furtherStarts({ level: twoExamples, report }, 3)).toEqual(starts);
  expect(furtherStarts({ level: twoExamples, report }, 3, 2)).not.toEqual(starts);
});

test("[G4] wrong logs can be played and do not win, in every mode", () => {
  for (const change of [{}, { mode: "fog" as const }, { mode: "ink" as const }, { kind: "predict" as const }]) {
    const level = { ...twoExamples, ...change };
    const logs = wrongLogs(level, report.log);
    expect(logs.length).toBeGreaterThan(1);
    for (const { log } of logs) {
      const outcome = replay(level, log);
      expect(outcome.ok && readingOf(outcome.play).solved).toBe(false);
    }
  }
});
