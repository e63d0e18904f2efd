// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { noteRead, sectionsRead } from "./sections-read.ts";

afterEach(() => localStorage.clear());

test("a section is read once, however often its end is seen", () => {
  noteRead("downhill#one-step");
  noteRead("downhill#ponder");
  noteRead("downhill#one-step");
  expect(sectionsRead.read()).toEqual(["downhill#one-step", "downhill#ponder"]);
});

test.each(["{}", '["downhill#one-step", 1]', "downhill#one-step"])("%s is as if nothing was read", (stored) => {
  localStorage.setItem("nudge-read-1", stored);
  expect(sectionsRead.read()).toBeUndefined();
});
