// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { noteReading, placeBeingRead } from "./reading.ts";
import { leaveAsFirstRelease } from "./testing/first-release.ts";

afterEach(() => localStorage.clear());

test("the place where one read in the first release is found again", () => {
  leaveAsFirstRelease();
  expect(placeBeingRead()).toBe("a-nudge-travels#the-neighbours");
});

test("the section that was read last is known, and nothing before anything was read", () => {
  expect(placeBeingRead()).toBeUndefined();
  noteReading("a-nudge-travels", "a-chain");
  noteReading("a-nudge-travels", "ponder");
  expect(placeBeingRead()).toBe("a-nudge-travels#ponder");
});
