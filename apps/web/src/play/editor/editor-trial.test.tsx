// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { TrialProps, Tried } from "../trial/trial-props.ts";
import { EditorTrial } from "./editor-trial.tsx";
import { sampleDraft } from "./model/draft.test-data.ts";

let tried: Tried = { start: 0, log: [{ kind: "nudge", knob: 0, direction: -1 }], solved: false, nudges: 1 };
vi.mock("../trial/trial.tsx", () => ({ Trial: ({ ways }: TrialProps) => ways?.(tried) }));
afterEach(cleanup);

test("what was said of a log is gone with the next move", () => {
  const trial = () => (
    <EditorTrial
      draft={sampleDraft}
      change={() => undefined}
      finding={undefined}
      tools={null}
      leave={() => undefined}
    />
  );
  const { rerender } = render(trial());
  fireEvent.click(screen.getByRole("button", { name: "Save as a log that must fail" }));
  expect(screen.getByRole("status").textContent).toMatch(/^Saved as a log that must fail/);
  tried = { start: 0, log: [...tried.log, { kind: "nudge", knob: 1, direction: -1 }], solved: true, nudges: 2 };
  rerender(trial());
  expect(screen.getByRole("button", { name: "Save as solution" })).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("");
});
