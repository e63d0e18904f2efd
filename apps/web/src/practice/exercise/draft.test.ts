// @vitest-environment jsdom
import { afterEach, describe, expect, test } from "vitest";
import { leaveAsFirstRelease } from "@/kept/testing/first-release.ts";
import { draftIn } from "./draft.ts";

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const SESSION = "session:2026-11-28T04:27:23.292Z:1";

describe("a draft of the first release", () => {
  test("is found again with its whole question", () => {
    leaveAsFirstRelease();
    const draft = draftIn("last-weight").read();
    expect(draft?.answers).toEqual({ sum: "a^(L-1)" });
    expect(draft?.question).toMatchObject({ family: "last-weight", concept: "weight-gradient" });
    expect(draft?.question.parts.map(({ id }) => id)).toEqual(["sum", "slope", "cost", "whole"]);
    expect(draft).toEqual(JSON.parse(localStorage.getItem("nudge-draft-2:last-weight") ?? ""));
  });

  test("is found again with its figure and in the tab of its session", () => {
    leaveAsFirstRelease();
    expect(draftIn("sum-over-paths").read()?.question.figure?.network.layers).toHaveLength(2);
    expect(draftIn(SESSION).read()?.question.family).toBe("weighted-sum");
  });
});

test("drafts under different names do not meet, and those of a session stay in its tab", () => {
  leaveAsFirstRelease();
  const draft = draftIn("last-weight").read();
  draftIn("session:now:0").write(draft);
  draftIn("last-weight").write(undefined);
  expect(draftIn("session:now:0").read()).toEqual(draft);
  expect(draftIn("last-weight").read()).toBeUndefined();
  expect(Object.keys(localStorage).filter((name) => name.includes("session"))).toEqual([]);
});

test.each([
  { name: "no question", stored: { answers: {} } },
  { name: "a question without parts", stored: { question: { token: "t", title: "t", prompt: [] }, answers: {} } },
  {
    name: "an answer that is no text",
    stored: { question: { token: "t", title: "t", prompt: [], parts: [] }, answers: { sum: 1 } },
  },
])("$name is no draft", ({ stored }) => {
  localStorage.setItem("nudge-draft-2:x", JSON.stringify(stored));
  expect(draftIn("x").read()).toBeUndefined();
});
