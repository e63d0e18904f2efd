import { readFileSync } from "node:fs";
import { join } from "node:path";
import { course } from "@nn/course";
import { setupOf } from "@nn/figures";
import { expect, test } from "vitest";
import { shapes } from "./shapes.ts";

/** The headings that stand in a text, and where it asks: the id and the title of each section. */
function headingsOf(text: string) {
  const found = text.matchAll(/<Section id="([^"]+)">([^<]+)<\/Section>|<(Ponder)\b/g);
  return [...found].map(([, id = "ponder", title = "Ponder"]) => ({ id, title }));
}

test.each(course.chapters)(
  "the headings of $slug are the sections of the course, in their order",
  ({ slug, sections }) => {
    const text = readFileSync(join(import.meta.dirname, slug, "text.en.mdx"), "utf8");
    expect(headingsOf(text)).toEqual(sections.map(({ id, title }) => ({ id, title })));
  },
);

test.each(course.chapters)("the exercise of $slug stands in its text", (chapter) => {
  const text = readFileSync(join(import.meta.dirname, chapter.slug, "text.en.mdx"), "utf8");
  expect(text).toContain(`<Exercise family="${chapter.exercise}" />`);
});

test.each(course.chapters)("$slug has a page", ({ slug }) => {
  const page = readFileSync(join(import.meta.dirname, "../app/lessons", slug, "page.tsx"), "utf8");
  expect(page).toContain(`slug="${slug}"`);
});

test.each(Object.entries(shapes))("the symbols of %s belong to the network of its figures", async (slug, sizes) => {
  const { start } = await import(`./${slug}/start.ts`);
  expect(setupOf(start.setup).network.sizes).toEqual(sizes);
});
