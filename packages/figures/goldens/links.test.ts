import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { opened, openedState } from "./adapter.ts";
import { type Page, pages } from "./pages.ts";

/** A link as somebody has it, and what it brings; null where the page says that it is broken. */
interface StoredLink<Brings> {
  readonly page: string;
  readonly link: string;
  readonly opens: Brings | null;
  readonly why?: string;
}

const storedIn = <Brings>(file: string): readonly StoredLink<Brings>[] =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** @throws {RangeError} if there is no such page */
function pageOf({ page }: StoredLink<unknown>): Page {
  const found = pages[page];
  if (!found) throw new RangeError(`there is no page ${page}`);
  return found;
}

/**
 * Holds the links of one version against what they brought when they were stored.
 * @param least  so many of them open
 */
function hold<Brings>(version: number, least: number, open: (page: Page, link: string) => Brings | undefined): void {
  const stored = storedIn<Brings>(`./links-${version}.jsonl`);

  describe(`a link of version ${version} that somebody has`, () => {
    test(`is one of at least ${least} that open, to every page, or of those that do not`, () => {
      const opening = stored.filter(({ opens }) => opens !== null);
      expect(opening.length).toBeGreaterThanOrEqual(least);
      expect(new Set(opening.map(({ page }) => page))).toEqual(new Set(Object.keys(pages)));
      expect(stored.length - opening.length).toBeGreaterThan(20);
      expect(new Set(stored.map(({ page, link }) => `${page} ${link}`)).size).toBe(stored.length);
    });

    test.each(Object.keys(pages))("opens the page “%s” with the same numbers as ever", (name) => {
      const links = stored.filter(({ page, opens }) => page === name && opens !== null);
      const now = links.map((each) => ({ ...each, opens: open(pageOf(each), each.link) }));
      expect(now).toEqual(links);
    });

    test.each(stored.filter(({ opens }) => opens === null))("is refused as ever: $page, $why", (each) => {
      expect(open(pageOf(each), each.link)).toBeUndefined();
    });
  });
}

hold(1, 200, opened);
hold(2, 150, openedState);
