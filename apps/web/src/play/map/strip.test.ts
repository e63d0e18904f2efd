import { expect, test } from "vitest";
import type { MapWorld } from "./map.ts";
import { stripOf } from "./strip.ts";

/** Six worlds of ten levels, as they are planned. */
const worlds: readonly MapWorld[] = Array.from({ length: 6 }, (_, world) => ({
  id: `world-${world}`,
  title: `World ${world}`,
  summary: "What there is to find out here.",
  levels: Array.from({ length: 10 }, (_, level) => ({
    slug: `level-${world}-${level}`,
    title: `Level ${level} of world ${world}`,
    par: 4,
    teaches: "Chain rule",
  })),
}));

test("the world of the level stands there level by level, the others by name, all in their order", () => {
  const strip = stripOf(worlds, "level-2-7");
  expect(strip.map(({ title }) => title)).toEqual(worlds.map(({ title }) => title));
  expect(strip.map(({ levels }) => levels?.length)).toEqual([
    undefined,
    undefined,
    10,
    undefined,
    undefined,
    undefined,
  ]);
  expect(strip[2]?.levels?.[7]).toEqual({ slug: "level-2-7", title: "Level 7 of world 2" });
});

test("a level's page carries no level of another world, and less than a quarter of the map", () => {
  const carried = JSON.stringify(stripOf(worlds, "level-2-7"));
  expect(carried).not.toContain("level-3-0");
  expect(carried.length).toBeLessThan(JSON.stringify(worlds).length / 4);
});
