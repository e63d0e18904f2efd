import { packs } from "@nn/catalog";
import { type Level, levelAt, parseLevel, startsOf } from "@nn/level-kit";
import { expect, test } from "vitest";
import { documentOf } from "./document.ts";
import { sampleDraft } from "./draft.test-data.ts";
import { draftOf, renamed } from "./draft-of.ts";

const levels = packs.flatMap(({ world, levels }) => levels.map((level) => ({ world, level, slug: level.slug })));

const parsOf = (level: Level) =>
  Array.from({ length: startsOf(level) }, (_, start) => {
    const { par, bestKnown } = levelAt(level, start);
    return { par, proved: !bestKnown };
  });

test.each(levels)("$slug goes through the editor without a loss", ({ level, world }) => {
  const read = parseLevel(documentOf(draftOf(level, sampleDraft.id, world), parsOf(level)));
  // It is another level, with an id, a revision and an address of its own.
  const { slug } = read.ok ? read.value : level;
  expect(read).toEqual({ ok: true, value: { ...level, id: sampleDraft.id, rev: 1, slug } });
});

test.each([
  ["Mirror", "Mirror II"],
  ["x".repeat(40), `${"x".repeat(37)} II`],
])("a copy of %s is called %s", (title, other) => {
  expect(renamed({ ...sampleDraft, text: { ...sampleDraft.text, title } }).text.title).toBe(other);
});
