// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { leaveAsFirstRelease } from "@/kept/testing/first-release.ts";
import { fieldKind } from "./field-kind.ts";

afterEach(() => localStorage.clear());

test("who chose plain typing in the first release has it still", () => {
  leaveAsFirstRelease();
  expect(fieldKind.read()).toBe("plain");
});

test("a kind of field that there is not is no choice", () => {
  localStorage.setItem("nudge-field", "voice");
  expect(fieldKind.read()).toBeUndefined();
});
