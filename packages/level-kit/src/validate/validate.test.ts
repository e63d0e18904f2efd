import { describe, expect, test } from "vitest";
import { levelWith, twoExamples } from "../testing/levels.ts";
import { down, kindsOfMoves, undo, up } from "../testing/moves.ts";
import { validateFiles } from "./validate.ts";

const solved = [down(0), down(1), down(1)];
const files = (change: { level?: unknown; solution?: unknown; wrong?: unknown } = {}) => {
  const { level = twoExamples, solution = [solved], wrong = [{ why: "The wrong way.", log: [up()] }] } = change;
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  return { level: text(level), solution: text(solution), wrong: text(wrong) };
};

test("[V1] three good files are a level with its solutions and its wrong logs", () => {
  expect(validateFiles(files())).toEqual({
    ok: true,
    value: { level: twoExamples, solutions: [solved], wrong: [{ why: "The wrong way.", log: [up()] }] },
  });
});

describe("files that cannot be read", () => {
  test.each([
    { change: { level: "{" }, path: "level", fault: { code: "not-json", detail: expect.any(String) } },
    {
      change: { level: { ...twoExamples, rev: 0 } },
      path: "level.rev",
      fault: { code: "too-little", of: "number", limit: 1, strictly: false },
    },
    {
      change: { level: levelWith({ budget: 2 }, twoExamples) },
      path: "level.budget",
      fault: { code: "budget-below-par", par: 3 },
    },
    {
      change: { solution: [[down(), { kind: "win" }]] },
      path: "solution.0.1.kind",
      fault: { code: "not-among", allowed: kindsOfMoves },
    },
    { change: { solution: solved }, path: "solution.0", fault: { code: "wrong-kind", kind: "list" } },
    {
      change: { solution: [solved, solved] },
      path: "solution",
      fault: { code: "wrong-number-of-logs", logs: 2, starts: 1 },
    },
    {
      change: { level: levelWith({ starts: [{ values: [1, 3], par: 2 }] }, twoExamples) },
      path: "solution",
      fault: { code: "wrong-number-of-logs", logs: 1, starts: 2 },
    },
    { change: { solution: "[".repeat(20) }, path: "solution", fault: { code: "too-deep", most: 12 } },
    { change: { wrong: [{ log: [] }] }, path: "wrong.0.why", fault: { code: "missing", kind: "text" } },
    {
      change: { wrong: [{ why: "So.", log: [undo, 7] }] },
      path: "wrong.0.log.1",
      fault: { code: "wrong-kind", kind: "object" },
    },
    {
      change: { wrong: [{ why: "So.", log: [], stars: 3 }] },
      path: "wrong.0",
      fault: { code: "unknown-keys", keys: ["stars"] },
    },
    { change: { wrong: {} }, path: "wrong", fault: { code: "wrong-kind", kind: "list" } },
  ])("[V1] $path: $fault.code", ({ change, path, fault }) => {
    const result = validateFiles(files(change));
    expect(result.ok || result.error).toContainEqual({ rule: "V1", path, ...fault });
  });

  test("[V1] the issues of all three files are listed together", () => {
    const result = validateFiles(files({ level: {}, solution: {}, wrong: {} }));
    const heads = result.ok ? [] : result.error.map(({ path }) => path.split(".")[0]);
    expect(new Set(heads)).toEqual(new Set(["level", "solution", "wrong"]));
  });
});

test("[V1] files that can be read are checked against every other rule", () => {
  const result = validateFiles(files({ level: levelWith({ singleKnob: true }, twoExamples), wrong: [] }));
  expect(!result.ok && result.error.map(({ rule }) => rule)).toEqual(["V4", "V7"]);
});
