// @vitest-environment jsdom
import { startOf, textOf } from "@nn/digits";
import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { clear, draw, openText } from "./actions.ts";
import { firstLab, lab } from "./lab.ts";
import { useShown } from "./use-lab.ts";

vi.mock(import("./keep.ts"), () => ({ keepRun: async () => undefined, readRun: async () => undefined }));
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
