// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { noteWin } from "./kept-wins.ts";

afterEach(() => localStorage.clear());

const level = { id: "level", rev: 1 };

test("a start is won for the first time once, however often that win is told", () => {
  expect(noteWin(level, 0, "one")).toBe(true);
  expect(noteWin(level, 0, "one")).toBe(true);
  expect(noteWin(level, 0, "two")).toBe(false);
});

test("another start, and another revision, are won for the first time by themselves", () => {
  noteWin(level, 0, "one");
  expect(noteWin(level, 1, "two")).toBe(true);
  expect(noteWin({ ...level, rev: 2 }, 0, "three")).toBe(true);
});
