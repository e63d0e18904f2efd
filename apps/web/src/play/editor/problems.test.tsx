// @vitest-environment jsdom
import type { Issue } from "@nn/level-kit";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { EditingProvider, Problems } from "./editor-context.tsx";
import { sampleDraft } from "./model/draft.test-data.ts";

afterEach(cleanup);

const below = (at: string, issue: Issue) => {
  render(
    <EditingProvider value={{ draft: sampleDraft, change: () => undefined, issues: [issue] }}>
      <Problems at={at} />
    </EditingProvider>,
  );
  return screen.getByRole("status").textContent;
};

const tooMuch = { code: "too-much", of: "number", limit: 10, strictly: false } as const;

test.each<readonly [string, Issue, string]>([
  ["knobs.1", { path: "knobs.1.step", ...tooMuch }, "Step of the bias of layer 1 must be at most 10."],
  [
    "knobs.0",
    { path: "knobs.0.parameter", code: "second-knob" },
    "The knob of the weight of layer 1 has a knob already; keep one for each parameter.",
  ],
  ["target", { path: "level.target", ...tooMuch }, "The target must be at most 10."],
  [
    "wrong.0",
    { path: "wrong.0.log", code: "wrong-log-wins" },
    "Log 1 solves the level; take it out, or make the level harder to solve by accident.",
  ],
  [
    "starts",
    { path: "level", code: "too-few-starts", starts: 0, least: 2 },
    "A level of this world needs 2 further starts, and has 0: press “Find two”.",
  ],
])("below %s stands what is wrong with it, by its name, and what to change", (at, issue, said) => {
  expect(below(at, issue)).toBe(said);
});

test("what is wrong elsewhere is not said here", () => {
  expect(below("target", { path: "knobs.1.step", ...tooMuch })).toBe("");
});
