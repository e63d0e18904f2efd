// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { leaveAsFirstRelease } from "@/kept/testing/first-release.ts";
import { keptTheme } from "./kept-theme.ts";
import { THEME_NAME, themeScript } from "./theme.ts";

/** As the page's head does. */
const runScript = () => new Function(themeScript)();
const paper = () => document.documentElement.dataset.theme;

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});

test("the paper that was chosen in the first release is there before the first paint", () => {
  leaveAsFirstRelease();
  runScript();
  expect(paper()).toBe("dark");
  expect(keptTheme.read()).toBe("dark");
});

test.each(["light", "dark"] as const)("%s paper, once chosen, is there before the first paint", (theme) => {
  keptTheme.write(theme);
  runScript();
  expect(paper()).toBe(theme);
});

test("without a choice, or with one that cannot be read, the system decides", () => {
  runScript();
  localStorage.setItem(THEME_NAME, "blue");
  runScript();
  expect(paper()).toBeUndefined();
  expect(keptTheme.read()).toBeUndefined();
});

test("a forbidden storage leaves the decision to the system, too", () => {
  vi.spyOn(console, "info").mockImplementation(() => undefined);
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(runScript).not.toThrow();
  expect(paper()).toBeUndefined();
});
