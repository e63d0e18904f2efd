import type { Question, QuestionPart, Verdict } from "@nn/exercises";
import { describe, expect, test } from "vitest";
import { nextPart, type Standing, standingOf, stepsOf } from "./steps.ts";

const part = (id: string): QuestionPart => ({ id, kind: "number", label: [{ text: id }], keys: [] });
const parts = ["sum", "slope", "cost"].map(part);
const right: Verdict = { kind: "correct", readAs: "1", explanation: [] };
const wrong: Verdict = { kind: "incorrect", readAs: "2", explanation: [] };
const unreadable: Verdict = { kind: "unreadable", where: 0, why: "" };
const checkedWith = (verdict: Verdict, answer = "1") => ({
  answers: { sum: answer },
  grading: { overall: verdict.kind, parts: { sum: verdict }, counts: true },
});

describe("the steps of a question", () => {
  test("are its parts, one after another", () => {
    expect(stepsOf({ parts })).toEqual(parts.map((each) => ({ parts: [each], isTable: false })));
  });

  test("begin with the table, whose parts are one step", () => {
    const table: NonNullable<Question["table"]> = {
      caption: "",
      columns: [],
      rows: [{ head: [], cells: [null, { given: [] }, { part: "slope" }, { part: "cost" }] }],
    };
    const [first, ...others] = stepsOf({ parts, table });
    expect(first).toEqual({ parts: [parts[1], parts[2]], isTable: true });
    expect(others).toEqual([{ parts: [parts[0]], isTable: false }]);
  });
});

describe("how it stands with a part", () => {
  test.each<[string, Standing, Parameters<typeof standingOf>]>([
    ["nothing is written", "empty", ["sum", {}, undefined, undefined]],
    ["only spaces are written", "empty", ["sum", { sum: "  " }, undefined, undefined]],
    ["something is written", "written", ["sum", { sum: "1" }, undefined, undefined]],
    ["it was marked right", "right", ["sum", { sum: "1" }, checkedWith(right), undefined]],
    ["it was marked wrong", "wrong", ["sum", { sum: "1" }, checkedWith(wrong), undefined]],
    ["it could not be read", "unmarked", ["sum", { sum: "1" }, checkedWith(unreadable), undefined]],
    ["it was changed since", "written", ["sum", { sum: "12" }, checkedWith(right), undefined]],
    ["it waits for the connection", "kept", ["sum", { sum: "1" }, undefined, { sum: "1" }]],
    ["it was changed while another waits", "written", ["sum", { sum: "12" }, undefined, { sum: "1" }]],
    ["it is right and another waits", "right", ["sum", { sum: "1" }, checkedWith(right), { sum: "1", cost: "3" }]],
  ])("where %s is “%s”", (_, standing, [id, answers, checked, unsent]) => {
    expect(standingOf(id, answers, checked, unsent)).toBe(standing);
  });
});

describe("the part to go on with", () => {
  const standings =
    (of: Readonly<Record<string, Standing>>) =>
    (id: string): Standing =>
      of[id] ?? "empty";

  test.each([
    { name: "is the first at the beginning", of: {}, after: undefined, next: "sum" },
    { name: "follows the one that was right", of: { sum: "right" }, after: "sum", next: "slope" },
    { name: "leaves out what waits to be sent", of: { sum: "right", slope: "kept" }, after: "sum", next: "cost" },
    { name: "goes back to one that was left", of: { slope: "right", cost: "right" }, after: "cost", next: "sum" },
    {
      name: "is one that went wrong earlier",
      of: { sum: "wrong", slope: "right", cost: "right" },
      after: "cost",
      next: "sum",
    },
    { name: "is none at the end", of: { sum: "right", slope: "right", cost: "kept" }, after: "cost", next: undefined },
  ] as const)("$name", ({ of, after, next }) => {
    expect(nextPart(parts, standings(of), after)).toBe(next);
  });
});
