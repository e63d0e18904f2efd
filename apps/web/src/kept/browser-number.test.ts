// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";

/** A tab of its own: what another has in memory it cannot see. */
async function openTab() {
  vi.resetModules();
  return import("./browser-number.ts");
}

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

test("a browser has one number in all its tabs, and keeps it", async () => {
  const [one, other] = [await openTab(), await openTab()];
  const number = one.browserNumber();
  expect(number).toMatch(/^[\w-]{72}$/);
  expect([one.browserNumber(), other.browserNumber(), (await openTab()).browserNumber()]).toEqual([
    number,
    number,
    number,
  ]);
});

test("a browser that was emptied has another, and so has one whose number was spoilt", async () => {
  const { browserNumber } = await openTab();
  const first = browserNumber();
  localStorage.clear();
  const second = browserNumber();
  localStorage.setItem("nudge-browser-1", JSON.stringify("x"));
  expect(new Set([first, second, browserNumber()]).size).toBe(3);
});

test("a browser that stores nothing has one for as long as the page lives", async () => {
  vi.spyOn(console, "info").mockReturnValue(undefined);
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const { browserNumber } = await openTab();
  expect(browserNumber()).toBe(browserNumber());
});
