// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { leaveAsFirstRelease } from "@/kept/testing/first-release.ts";
import type { Run } from "./outbox.ts";

const run = (id: string): Run => ({ id, levelUuid: "level", rev: 1, log: [{ kind: "nudge", knob: 0, direction: 1 }] });

/** A tab of its own: what another has in memory it cannot see. */
async function openTab() {
  vi.resetModules();
  return import("./outbox.ts");
}

const idsIn = (runs: readonly Run[]) => runs.map(({ id }) => id);

afterEach(() => localStorage.clear());

test("a win that the first release could not send waits still, move by move", async () => {
  leaveAsFirstRelease();
  const { waitingRuns } = await openTab();
  const down = { kind: "nudge", knob: 0, direction: -1 };
  expect(waitingRuns()).toEqual([
    {
      id: "01a22068-7fbb-7de8-9366-4584d1d9eb0b",
      levelUuid: "0190a8a0-1c00-7000-8000-000000000101",
      rev: 1,
      log: [down, down, down, down],
    },
  ]);
});

test("wins of two tabs wait together, and each leaves by itself", async () => {
  const one = await openTab();
  const other = await openTab();
  one.keepRun(run("a"));
  other.keepRun(run("b"));
  one.keepRun(run("c"));
  expect(idsIn(other.waitingRuns())).toEqual(["a", "b", "c"]);
  other.dropRun("a");
  one.dropRun("c");
  expect(idsIn((await openTab()).waitingRuns())).toEqual(["b"]);
});

test("a win that is kept twice is sent once", async () => {
  const { keepRun, waitingRuns } = await openTab();
  keepRun(run("a"));
  keepRun(run("a"));
  expect(idsIn(waitingRuns())).toEqual(["a"]);
});

test("a run that cannot be read does not take the others with it", async () => {
  localStorage.setItem("nudge-runs-1", JSON.stringify([run("a"), { id: "b" }, null, run("c")]));
  const { waitingRuns } = await openTab();
  expect(idsIn(waitingRuns())).toEqual(["a", "c"]);
});

test("an empty outbox leaves nothing behind", async () => {
  const { dropRun, keepRun } = await openTab();
  keepRun(run("a"));
  dropRun("a");
  expect(localStorage.getItem("nudge-runs-1")).toBeNull();
});
