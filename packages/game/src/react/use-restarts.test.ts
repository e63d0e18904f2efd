// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useRestarts } from "./use-restarts.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("matchMedia", () => ({ addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  vi.stubGlobal("devicePixelRatio", 1);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a lost engine starts again after a rest, once for each loss", () => {
  const { result } = renderHook(useRestarts);
  act(() => result.current.restart());
  expect(result.current.turn).toBe(0);
  act(() => void vi.advanceTimersByTime(300));
  expect(result.current.turn).toBe(1);
  act(() => void vi.advanceTimersByTime(5_000));
  expect(result.current.turn).toBe(1);
});

test("an engine starts again on a screen with another pixel ratio, and not when the window only changes its size", () => {
  const { result } = renderHook(useRestarts);
  act(() => void window.dispatchEvent(new Event("resize")));
  expect(result.current.turn).toBe(0);
  vi.stubGlobal("devicePixelRatio", 2);
  act(() => void window.dispatchEvent(new Event("resize")));
  expect(result.current.turn).toBe(1);
  act(() => void window.dispatchEvent(new Event("resize")));
  expect(result.current.turn).toBe(1);
});
