import { expect, test } from "vitest";
import { afterPowerCut } from "./disk.ts";
import type { Step } from "./trace.ts";

const file = "/data/log";
const made: readonly Step[] = [
  { kind: "create", path: file },
  { kind: "sync", path: "/data", begun: 1, isKept: true },
];
const write = (text: string, at?: number): Step => ({ kind: "write", path: file, at, bytes: Buffer.from(text) });
const sync = (begun: number, isKept = true): Step => ({ kind: "sync", path: file, begun, isKept });
const nothing = { hasArrived: () => false, sectorBytes: 512 };
const everything = { hasArrived: () => true, sectorBytes: 512 };
const held = (steps: readonly Step[], fate = nothing, count = steps.length) =>
  afterPowerCut(steps, count, fate).get(file)?.toString();

test("what was synced is there, and what was not may be missing or there", () => {
  const steps = [...made, write("kept"), sync(3), write("late", 4)];
  expect(held(steps)).toBe("kept");
  expect(held(steps, everything)).toBe("keptlate");
  expect(held(steps, nothing, 3)).toBe("");
});

test("a sync covers what was written before it began, not what was written before it ended", () => {
  expect(held([...made, write("before"), write(" meanwhile"), sync(3)])).toBe("before");
});

test("what a sync has failed to write stays doubtful when a later one succeeds, until it is written anew", () => {
  const failed = [...made, write("lost"), sync(3, false), write("later", 4), sync(5)];
  expect(held(failed)).toBe("\0\0\0\0later");
  expect(held(failed, everything)).toBe("lostlater");
  expect(held([...failed, write("lost", 0), sync(7)])).toBe("lostlater");
});

test("a write is torn at the sectors of the disk, and none of them is torn", () => {
  let asked = 0;
  const everySecond = { hasArrived: () => asked++ % 2 === 1, sectorBytes: 4 };
  expect(held([...made, write("aabbbbccccd", 2)], everySecond)).toBe("\0\0\0\0bbbb\0\0\0\0d");
});

test("a name is certain once its folder is synced, and so is its removal", () => {
  const steps: readonly Step[] = [{ kind: "create", path: file }, write("x"), sync(2)];
  expect(held(steps)).toBeUndefined();
  expect(held(steps, everything)).toBe("x");
  const removed: readonly Step[] = [...made, write("x"), sync(3), { kind: "remove", path: file }];
  expect(held(removed)).toBe("x");
  expect(held([...removed, { kind: "sync", path: "/data", begun: 5, isKept: true }])).toBeUndefined();
});

test("a file that was cut short and grows again has zeros where nothing was written", () => {
  const steps: readonly Step[] = [...made, write("abcdef"), { kind: "cut", path: file, length: 2 }, write("z", 4)];
  expect(held(steps, everything)).toBe("ab\0\0z");
});
