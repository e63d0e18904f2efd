// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { kept } from "./kept.ts";
import { listOf, read, text } from "./shape.ts";

const NAME = "nudge-read-1";

/** One more tab: it shares the storage with the others and nothing else. */
const openTab = ({ version = 2, where = "browser" }: { version?: number; where?: "browser" | "tab" } = {}) =>
  kept<readonly string[]>({
    name: NAME,
    where,
    version,
    parse: (stored) => read(listOf(text), stored),
  });

const leave = (stored: string) => localStorage.setItem(NAME, stored);

/** Browsers tell the other tabs, and not the one that wrote. */
const tellOtherTabs = (key: string | null) => window.dispatchEvent(new StorageEvent("storage", { key }));

beforeEach(() => {
  vi.spyOn(console, "info").mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
});

describe("what is kept", () => {
  test("is there in the next visit, with the version that wrote it", () => {
    openTab().write(["a"]);
    expect(openTab().read()).toEqual(["a"]);
    expect(JSON.parse(localStorage.getItem(NAME) ?? "")).toEqual({ state: { value: ["a"] }, version: 2 });
  });

  test("is the very same when it is read again, until somebody writes", () => {
    const tab = openTab();
    tab.write(["a"]);
    const written = tab.read();
    expect(tab.read()).toBe(written);
    openTab().write(["a", "b"]);
    const changed = tab.read();
    expect(changed).toEqual(["a", "b"]);
    expect(tab.read()).toBe(changed);
  });

  test("is put away by writing nothing", () => {
    const tab = openTab();
    tab.write(["a"]);
    tab.write(undefined);
    expect(localStorage.getItem(NAME)).toBeNull();
    expect(tab.read()).toBeUndefined();
  });

  test("stays in its tab where it belongs to one", () => {
    openTab({ where: "tab" }).write(["a"]);
    expect(localStorage.getItem(NAME)).toBeNull();
    expect(sessionStorage.getItem(NAME)).not.toBeNull();
  });
});

describe("what cannot be read is as if it were not there, and is left alone until something is written:", () => {
  test.each([
    { name: "nothing", text: "" },
    { name: "half a text", text: '{"state":{"value":["a"' },
    { name: "a word where a list is expected", text: "dark" },
    { name: "another shape", text: '{"state":{"value":[1]},"version":2}' },
    { name: "an envelope without content", text: '{"state":null,"version":2}' },
    { name: "null", text: "null" },
    { name: "a later version's", text: '{"state":{"value":["a"]},"version":3}' },
    { name: "an earlier version's", text: '{"state":{"value":["a"]},"version":1}' },
  ])("$name", ({ text }) => {
    leave(text);
    const tab = openTab();
    expect(tab.read()).toBeUndefined();
    expect(localStorage.getItem(NAME)).toBe(text);
    tab.write(["b"]);
    expect(openTab().read()).toEqual(["b"]);
  });
});

test("what was stored before there were versions is read", () => {
  leave('["a","b"]');
  expect(openTab().read()).toEqual(["a", "b"]);
});

describe("two tabs", () => {
  test("see what the other has written, and what it has put away", () => {
    const [one, other] = [openTab(), openTab()];
    one.write(["a"]);
    expect(other.read()).toEqual(["a"]);
    one.write(undefined);
    expect(other.read()).toBeUndefined();
  });

  test("that add to one list lose nothing", () => {
    const [one, other] = [openTab(), openTab()];
    one.change((now = []) => [...now, "a"]);
    other.change((now = []) => [...now, "b"]);
    one.change((now = []) => [...now, "c"]);
    expect(openTab().read()).toEqual(["a", "b", "c"]);
  });

  test("tell each other while one follows", () => {
    const [one, other] = [openTab(), openTab()];
    const seen: unknown[] = [];
    other.store.subscribe(({ value }) => seen.push(value));
    const stop = other.follow();
    one.write(["a"]);
    tellOtherTabs("another name");
    expect(seen).toEqual([]);
    tellOtherTabs(NAME);
    localStorage.clear();
    tellOtherTabs(null);
    expect(seen).toEqual([["a"], undefined]);
    stop();
    tellOtherTabs(NAME);
    expect(seen).toHaveLength(2);
  });
});

describe("a storage that is full", () => {
  test("keeps what it had; the page goes on with what was written, and stores it once there is room", () => {
    openTab().write(["old"]);
    const tab = openTab();
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    tab.write(["new"]);
    expect(tab.read()).toEqual(["new"]);
    tab.change((now = []) => [...now, "newer"]);
    expect(openTab().read()).toEqual(["old"]);
    full.mockRestore();
    tab.change((now = []) => [...now, "newest"]);
    expect(openTab().read()).toEqual(["new", "newer", "newest"]);
  });

  test("is spoken of once, not at every key", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    const tab = openTab();
    for (const key of ["a", "b", "c"]) tab.write([key]);
    expect(console.info).toHaveBeenCalledTimes(1);
  });
});

test("where storing is forbidden, the page goes on with what was written", () => {
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  const tab = openTab();
  expect(tab.read()).toBeUndefined();
  tab.change((now = []) => [...now, "a"]);
  tab.change((now = []) => [...now, "b"]);
  expect(tab.read()).toEqual(["a", "b"]);
});

test("a page that is made on the server has nothing kept", () => {
  openTab().write(["a"]);
  vi.stubGlobal("window", undefined);
  expect(openTab().read()).toBeUndefined();
  vi.unstubAllGlobals();
});
