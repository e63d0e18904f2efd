import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Opened, opened } from "./adapter.ts";
import { pages } from "./pages.ts";

/** A link as somebody has it, and the numbers that it brings; null where the page says that it is broken. */
interface StoredLink {
  readonly page: string;
  readonly link: string;
  readonly opens: Opened | null;
  readonly why?: string;
}

const stored: readonly StoredLink[] = readFileSync(new URL("./links-1.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

/** @throws {RangeError} if there is no such page */
function pageOf({ page }: StoredLink) {
  const found = pages[page];
  if (!found) throw new RangeError(`there is no page ${page}`);
  return found;
}

test("there are at least 200 links that open, to every page, and some that do not", () => {
  const open = stored.filter(({ opens }) => opens !== null);
  expect(open.length).toBeGreaterThanOrEqual(200);
  expect(new Set(open.map(({ page }) => page))).toEqual(new Set(Object.keys(pages)));
  expect(stored.length - open.length).toBeGreaterThan(20);
  expect(new Set(stored.map(({ page, link }) => `${page} ${link}`)).size).toBe(stored.length);
});

describe("a link that somebody has", () => {
  test.each(Object.keys(pages))("opens the page “%s” with the same numbers as ever", (name) => {
    const links = stored.filter(({ page, opens }) => page === name && opens !== null);
    const now = links.map((each) => ({ ...each, opens: opened(pageOf(each), each.link) }));
    expect(now).toEqual(links);
  });

  test.each(stored.filter(({ opens }) => opens === null))("is refused as ever: $page, $why", (each) => {
    expect(opened(pageOf(each), each.link)).toBeUndefined();
  });
});
