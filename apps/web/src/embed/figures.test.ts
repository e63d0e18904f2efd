import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { course } from "@nn/course";
import { expect, test } from "vitest";
import { figureNames, figureOf, isFigureName } from "./figures.ts";

const src = join(import.meta.dirname, "..");

/** The ids of the figures in the text of a chapter. */
const idsIn = (slug: string): readonly string[] => {
  const text = readFileSync(join(src, "lessons", slug, "text.en.mdx"), "utf8");
  return [...text.matchAll(/<Figure\s+id="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
};

test.each(course.chapters)("every figure of $slug that has a name has an address of its own", ({ slug }) => {
  const ids = idsIn(slug);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    if (!isFigureName(id)) expect.fail(`${id} is not among the figures that can be embedded`);
    expect(figureOf(id).chapter.slug).toBe(slug);
    expect(existsSync(join(src, "app/figure", id, "page.tsx"))).toBe(true);
  }
});

test("no address leads to a figure that no chapter has", () => {
  const drawn = course.chapters.flatMap(({ slug }) => idsIn(slug));
  expect([...figureNames].sort()).toEqual([...drawn].sort());
});
