import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { queueWith } from "./queue.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const limits = { atOnce: 2, atOnceOfOne: 2, waiting: 3, waitingOfOne: 2, patienceMs: 1_000 };

test("as much as allowed is done at once, and the rest in the order in which it came", async () => {
  const queue = queueWith(limits);
  const [first, second] = [await queue.enter("a"), await queue.enter("a")];
  const order: string[] = [];
  const third = queue.enter("b").then(() => order.push("b"));
  const fourth = queue.enter("c").then(() => order.push("c"));
  expect(queue.length()).toBe(2);
  first?.();
  await third;
  expect(order).toEqual(["b"]);
  second?.();
  await fourth;
  expect(order).toEqual(["b", "c"]);
});

test("who finds the line full is refused at once", async () => {
  const queue = queueWith(limits);
  for (let caller = 0; caller < 5; caller++) void queue.enter(String(caller));
  await expect(queue.enter("late")).resolves.toBeUndefined();
});

test("one caller cannot take the whole line", async () => {
  const queue = queueWith(limits);
  for (let call = 0; call < 4; call++) void queue.enter("greedy");
  await expect(queue.enter("greedy")).resolves.toBeUndefined();
  void queue.enter("another");
  expect(queue.length()).toBe(3);
});

test("one caller cannot take all places, and does not hold up those behind it", async () => {
  const queue = queueWith({ ...limits, atOnceOfOne: 1 });
  const slow = await queue.enter("slow");
  const again = queue.enter("slow");
  const leave = await queue.enter("a");
  const behind = queue.enter("b");
  expect(queue.length()).toBe(2);
  leave?.();
  await expect(behind).resolves.toBeInstanceOf(Function);
  expect(queue.length()).toBe(1);
  slow?.();
  await expect(again).resolves.toBeInstanceOf(Function);
});

test("who has waited too long is refused, and leaves the line", async () => {
  const queue = queueWith(limits);
  const leave = await queue.enter("a");
  await queue.enter("a");
  const late = queue.enter("b");
  await vi.advanceTimersByTimeAsync(1_000);
  await expect(late).resolves.toBeUndefined();
  expect(queue.length()).toBe(0);
  leave?.();
  await expect(queue.enter("c")).resolves.toBeInstanceOf(Function);
});

test("leaving twice frees one place", async () => {
  const queue = queueWith({ ...limits, atOnce: 1, atOnceOfOne: 1 });
  const leave = await queue.enter("a");
  leave?.();
  leave?.();
  await expect(queue.enter("b")).resolves.toBeInstanceOf(Function);
  const waits = queue.enter("c");
  expect(queue.length()).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  await expect(waits).resolves.toBeUndefined();
});

test("a caller with many in line holds up nobody who has one", async () => {
  const queue = queueWith({ ...limits, waiting: 10, waitingOfOne: 10 });
  const leaves = [await queue.enter("greedy"), await queue.enter("greedy")];
  const order: string[] = [];
  for (let call = 0; call < 5; call++) void queue.enter("greedy").then(() => order.push("greedy"));
  void queue.enter("modest").then(() => order.push("modest"));
  leaves[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(order).toEqual(["modest"]);
  leaves[1]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(order).toEqual(["modest", "greedy"]);
});
