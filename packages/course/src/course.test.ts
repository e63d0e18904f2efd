import { conceptById, isConceptId } from "@nn/concepts";
import { describe, expect, test } from "vitest";
import { course } from "./course.ts";
import { addressOf, places } from "./find.ts";

const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Backpropagation calculus is 10 minutes and 17 seconds long. */
const VIDEO_SECONDS = 617;

const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);

test("chapters differ in slug and title, and each slug can stand in an address", () => {
  const slugs = course.chapters.map(({ slug }) => slug);
  expect(slugs.length).toBeGreaterThan(0);
  expect(repeated(slugs)).toEqual([]);
  expect(repeated([...course.chapters.map(({ title }) => title), ...course.planned])).toEqual([]);
  for (const slug of slugs) expect(slug).toMatch(WORD);
});

describe.each(course.chapters)("$slug", ({ lead, sections }) => {
  test("has a lead that ends as a sentence", () => {
    expect(lead).toMatch(/^[A-Z].*\.$/);
  });

  test("has sections that differ in id and title, and each id can stand in an address", () => {
    expect(sections.length).toBeGreaterThan(0);
    expect(repeated(sections.map(({ id }) => id))).toEqual([]);
    expect(repeated(sections.map(({ title }) => title))).toEqual([]);
    for (const { id } of sections) expect(id).toMatch(WORD);
  });
});

const questions = course.chapters.flatMap(({ slug, sayItBack }) =>
  sayItBack.map((recall) => ({ slug, options: recall.options, right: recall.right, recall })),
);

test.each(course.chapters)("$slug asks three questions at its end, under names that differ", ({ sayItBack }) => {
  const ids = sayItBack.map(({ id }) => id as string);
  expect(ids).toHaveLength(3);
  expect(repeated(ids)).toEqual([]);
  for (const id of ids) expect(id).toMatch(WORD);
});

describe.each(questions)("$slug asks $recall.id", ({ options, right, recall }) => {
  test("has options that differ, and one of them is right", () => {
    expect(options.length).toBeGreaterThan(1);
    expect(repeated(options)).toEqual([]);
    expect(options[right]).toBeDefined();
  });

  test("says why in sentences, and closes its formulas", () => {
    expect(recall.because).toMatch(/\.$/);
    for (const text of [recall.question, recall.because, ...options]) expect(text.split("$").length % 2).toBe(1);
  });
});

test("the right option has no place of its own", () => {
  expect(new Set(questions.map(({ right }) => right)).size).toBeGreaterThan(1);
});

const formerly = places.flatMap(({ section }) => section.formerly ?? []);

test("a former address leads to one section, and to none that stands there today", () => {
  expect(repeated(formerly)).toEqual([]);
  expect(formerly.filter((address) => places.some((place) => addressOf(place) === address))).toEqual([]);
});

const taught = places.flatMap(({ section }) => section.teaches);

test("what is taught is in the graph of ideas", () => {
  expect(taught.filter((concept) => !isConceptId(concept))).toEqual([]);
  expect(taught.length).toBeGreaterThan(0);
});

test("no idea has two homes", () => {
  expect(repeated(taught)).toEqual([]);
});

test.each(taught.map((concept, at) => ({ concept, before: taught.slice(0, at) })))(
  "$concept comes after everything that it requires",
  ({ concept, before }) => {
    expect(conceptById(concept).requires.filter((needed) => !before.includes(needed))).toEqual([]);
  },
);

test("the seconds are within the video, and within a chapter no section goes back behind the one before it", () => {
  expect(places.flatMap(({ section }) => section.video ?? []).length).toBeGreaterThan(0);
  for (const { sections } of course.chapters) {
    let reached = 0;
    for (const { from, to } of sections.flatMap(({ video }) => video ?? [])) {
      expect([from, to].every(Number.isInteger)).toBe(true);
      expect(from).toBeGreaterThanOrEqual(reached);
      expect(to).toBeGreaterThan(from);
      reached = to;
    }
    expect(reached).toBeLessThanOrEqual(VIDEO_SECONDS);
  }
});
