// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { conceptBeingRead, noteReading } from "./reading.ts";
import { leaveAsFirstRelease } from "./testing/first-release.ts";

afterEach(() => localStorage.clear());

test("the place where one read in the first release is found again", () => {
  leaveAsFirstRelease();
  // It was "The neighbours", which began with the bias; that has a section of its own today.
  expect(conceptBeingRead()).toBe("bias-gradient");
});

test("the idea of the section that was read last is known", () => {
  noteReading("before-you-start", "how-sensitive");
  expect(conceptBeingRead()).toBe("derivative");
});

test("a section that teaches nothing of its own says nothing, and neither does one that is no longer there", () => {
  noteReading("a-nudge-travels", "ponder");
  expect(conceptBeingRead()).toBeUndefined();
  noteReading("a-nudge-travels", "gone");
  expect(conceptBeingRead()).toBeUndefined();
});
