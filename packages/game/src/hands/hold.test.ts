import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hold } from "./hold.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A picture takes 700 ms to come to rest after each nudge. */
function holding(answers: readonly boolean[]) {
  const made: number[] = [];
  const wait = (ms: number, then: () => void) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  };
  let restsAt = 0;
  const letGo = hold({
    nudge: () => {
      made.push(Date.now());
      restsAt = Date.now() + 700;
      return answers[made.length - 1] ?? true;
    },
    wait,
    whenAtRest: (then) => wait(Math.max(0, restsAt - Date.now()), then),
  });
  const start = made[0] ?? 0;
  return { letGo, after: () => made.map((at) => at - start) };
}

test("a press nudges at once, and no more if it is short", () => {
  const { letGo, after } = holding([]);
  vi.advanceTimersByTime(399);
  letGo();
  vi.advanceTimersByTime(5_000);
  expect(after()).toEqual([0]);
});

test("held, it makes one nudge for each picture that has come to rest", () => {
  const { letGo, after } = holding([]);
  vi.advanceTimersByTime(2_200);
  letGo();
  vi.advanceTimersByTime(5_000);
  expect(after()).toEqual([0, 700, 1_400, 2_100]);
});

test("it stops by itself when a nudge says so", () => {
  const { after } = holding([true, true, false]);
  vi.advanceTimersByTime(10_000);
  expect(after()).toEqual([0, 700, 1_400]);
});

test("a first nudge that is refused is not tried again", () => {
  const { after } = holding([false]);
  vi.advanceTimersByTime(10_000);
  expect(after()).toEqual([0]);
});
