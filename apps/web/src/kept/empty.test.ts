// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyBrowser } from "./empty.ts";
import { sectionsRead } from "./sections-read.ts";

/** What this browser has beside its two storages; jsdom has none of these. */
const cached = new Set<string>();
const unregister = vi.fn(async () => true);

beforeEach(() => {
  for (const name of ["nudge-days-1", "nudge-days-2", "somebody-else"]) cached.add(name);
  vi.stubGlobal("caches", { keys: async () => [...cached], delete: async (name: string) => cached.delete(name) });
  Object.assign(navigator, { serviceWorker: { getRegistrations: async () => [{ unregister }] } });
  vi.spyOn(console, "info").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  cached.clear();
});

test("nothing stays in the storages, of no build's days, and in no module of this tab", async () => {
  localStorage.setItem("of an earlier release", "1");
  sessionStorage.setItem("of an earlier release", "1");
  sectionsRead.write(["downhill#one-step"]);
  const stop = sectionsRead.follow();
  await emptyBrowser();
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  expect(sectionsRead.store.getState().value).toBeUndefined();
  expect([...cached]).toEqual(["somebody-else"]);
  expect(unregister).toHaveBeenCalled();
  stop();
});

test("where storing is forbidden, the rest is emptied all the same", async () => {
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  sessionStorage.setItem("a", "1");
  await emptyBrowser();
  expect(sessionStorage.length).toBe(0);
  expect([...cached]).toEqual(["somebody-else"]);
});
