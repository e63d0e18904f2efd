import { course, placeAt } from "@nn/course";
import { families } from "@nn/exercises";
import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

const levels = [
  { id: "second", title: "Second", teaches: "gradient-descent" },
  { id: "third", title: "Third", teaches: "gradient-descent" },
] as const;
const road = linesOf(course.chapters, families, levels);
const lineOf = (slug: string) => road.find((line) => line.slug === slug);

test("every chapter has a line, in the order of the course, with its sections", () => {
  expect(road.map(({ slug, sections }) => [slug, sections.length])).toEqual(
    course.chapters.map(({ slug, sections }) => [slug, sections.length]),
  );
});

test("a level stands on the line of the chapter that teaches it, the first to be played where there are several", () => {
  expect(lineOf("downhill")?.level).toEqual({ id: "second", title: "Second" });
  expect(road.filter(({ level }) => level).map(({ slug }) => slug)).toEqual(["downhill"]);
});

test("a level that names a section stands there", () => {
  const named = linesOf(course.chapters, [], [{ ...levels[0], taughtAt: "average-over-examples#the-full-cost" }]);
  expect(named.filter(({ level }) => level).map(({ slug }) => slug)).toEqual(["average-over-examples"]);
});

test("the exercise that a chapter names is there, and its chapter teaches it", () => {
  const taughtIn = (id: string) => {
    const family = families.find((each) => each.id === id);
    return family && placeAt(family.taughtAt)?.chapter.slug;
  };
  expect(course.chapters.filter(({ slug, exercise }) => taughtIn(exercise) !== slug)).toEqual([]);
  expect(road.map(({ exercise }) => exercise?.id)).toEqual(course.chapters.map(({ exercise }) => exercise));
});
