// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { leaveAsFirstRelease } from "@/kept/testing/first-release.ts";
import { progress } from "@/road/progress.ts";
import { keptTheme } from "./kept-theme.ts";
import { THEME_NAME, themeScript } from "./theme.ts";

/** As the page's head does. */
const runScript = () => new Function(themeScript)();
const paper = () => document.documentElement.dataset.theme;

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  delete document.documentElement.dataset.theme;
  delete document.documentElement.dataset.met;
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

const met = () => document.documentElement.dataset.met !== undefined;
const nothing = { right: [], known: [], won: [], recalls: [], guesses: [] };

test("whoever has done nothing is a newcomer, also when the server has said so", () => {
  runScript();
  progress.write(nothing);
  runScript();
  expect(met()).toBe(false);
});

test.each([
  ["an exercise", { right: ["last-weight"] }],
  ["a level", { won: ["first-nudge"] }],
  ["something said back", { recalls: [{ question: "downhill#one", dueAt: "2026-01-01" }] }],
])("whoever has %s behind them is known before the first paint", (_, done) => {
  progress.write({ ...nothing, ...done });
  runScript();
  expect(met()).toBe(true);
});

test("whoever is in the middle of a session is known before the first paint", () => {
  sessionStorage.setItem("nudge-session-1", "{}");
  runScript();
  expect(met()).toBe(true);
});
