// @vitest-environment jsdom
import { startOf, textOf } from "@nn/digits";
import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { clear, draw, openText, start } from "./actions.ts";
import { keepRun } from "./keep.ts";
import { firstLab, lab } from "./lab.ts";
import { useShown } from "./use-lab.ts";

vi.mock(import("./keep.ts"), () => ({ keepRun: vi.fn(async () => undefined), readRun: async () => undefined }));
beforeEach(() => act(() => lab.setState(firstLab)));

const other = { kind: "sigmoid", seed: 7, network: startOf("sigmoid", 7), reports: [] } as const;

test("a network that has learned on is drawn when its figure is in sight, and a stroke is drawn at once", async () => {
  const { result, rerender } = renderHook(({ isSeen }) => useShown(isSeen), { initialProps: { isSeen: true } });
  const first = result.current;
  rerender({ isSeen: false });
  await act(async () => lab.setState({ run: other }));
  expect(result.current.run).toBe(first.run);
  await act(async () => clear());
  expect(result.current.picture.every((ink) => ink === 0)).toBe(true);
  expect(result.current.run).toBe(first.run);
  rerender({ isSeen: true });
  await act(async () => undefined);
  expect(result.current.run).toBe(other);
  expect(result.current.reading.cost).not.toBe(first.reading.cost);
});

test("what was wrong with a file is said until one opens another or draws on; that training stopped still holds", () => {
  openText("{}");
  expect(lab.getState()).toMatchObject({ fault: "file", run: firstLab.run });
  openText(textOf(other));
  expect(lab.getState()).toMatchObject({ fault: undefined, origin: "file" });
  openText("{}");
  draw(firstLab.picture);
  expect(lab.getState().fault).toBeUndefined();
  lab.setState({ fault: "training" });
  draw(firstLab.picture);
  expect(lab.getState().fault).toBe("training");
});

test("what another tab deletes is not written again by a network that learns here, and the next run begins", () => {
  const workers: EventTarget[] = [];
  class Silent extends EventTarget {
    postMessage = vi.fn();
    terminate = vi.fn();
    constructor() {
      super();
      workers.push(this);
    }
  }
  vi.stubGlobal("Worker", Silent);
  start("sigmoid", 7);
  const report = { steps: 8, of: 8, cost: 1, accuracy: 1 };
  const say = (id: number) => {
    const data = { kind: "report", id, report, parameters: other.network.parameters };
    workers[0]?.dispatchEvent(new MessageEvent("message", { data }));
  };
  say(1);
  expect(keepRun).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new StorageEvent("storage", { key: null }));
  expect(lab.getState()).toMatchObject({ run: firstLab.run, origin: "given", phase: "still" });
  say(1);
  expect(keepRun).toHaveBeenCalledTimes(1);
  expect(lab.getState().run).toBe(firstLab.run);
  start("sigmoid", 8);
  expect(workers).toHaveLength(2);
  vi.unstubAllGlobals();
});
