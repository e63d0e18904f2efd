import { expect, test } from "vitest";
import { levelAt } from "../document/start.ts";
import { readingOf } from "../play/reading.ts";
import { replay } from "../play/replay.ts";
import { solve } from "../solve/solve.ts";
import { knob, levelWith, twoExamples } from "../testing/levels.ts";
import { readingPays, reportOf } from "../validate/report.ts";
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

test("[G3] where reading slopes pays, it pays from every further start", () => {
  // A loud input and a quiet one: a start on the wrong side of both makes the reader as slow as the prober.
  const loud = levelWith({
    network: {
      inputs: 2,
      layers: [{ neurons: 1, activation: "identity" }],
      weights: [[[0.2, 0.3]]],
      biases: [[0.05]],
    },
    knobs: [knob("w1.0.0", { step: 0.25, min: -0.3, max: 1.2 }), knob("w1.0.1", { step: 0.25, min: -0.7, max: 1.3 })],
    examples: [{ input: [1, 0.2], target: [0.86] }],
    target: 0.002,
    budget: 20,
  });
  const own = reportOf(loud);
  expect(own && readingPays(own)).toBe(true);
  if (!own) return;
  const found = furtherStarts({ level: loud, report: own }, 3);
  expect(found).toHaveLength(3);
  for (const { values, par } of found) {
    const from = reportOf(levelAt({ ...loud, starts: [{ values, par }] }, 1));
    expect(from && readingPays(from)).toBe(true);
  }
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
