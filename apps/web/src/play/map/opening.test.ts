import { expect, test } from "vitest";
import { nextLevel, openWorlds } from "./opening.ts";
import { neededIn } from "./opens.ts";

const world = (name: string, levels: number) => ({
  levels: Array.from({ length: levels }, (_, at) => ({ slug: `${name}${at + 1}` })),
});
const worlds = [world("a", 6), world("b", 3), world("c", 6)];
const done = (...slugs: string[]) => new Set(slugs);

test("a newcomer has the first world, and begins at its first level", () => {
  const open = openWorlds(worlds, done());
  expect(open).toEqual([true, false, false]);
  expect(nextLevel(worlds, open, done())).toEqual({ slug: "a1" });
});

test("four levels open the next world, and three do not", () => {
  expect(openWorlds(worlds, done("a1", "a2", "a3"))).toEqual([true, false, false]);
  expect(openWorlds(worlds, done("a1", "a2", "a3", "a6"))).toEqual([true, true, false]);
});

test("a world of fewer than four levels must be done whole", () => {
  const all = ["a1", "a2", "a3", "a4", "b1", "b2"];
  expect(neededIn((worlds[1] as (typeof worlds)[number]).levels)).toBe(3);
  expect(openWorlds(worlds, done(...all))).toEqual([true, true, false]);
  expect(openWorlds(worlds, done(...all, "b3"))).toEqual([true, true, true]);
});

test("whoever came to a later world by its address has it open", () => {
  expect(openWorlds(worlds, done("c2"))).toEqual([true, false, true]);
});

test("the next level is the first that is left in the order of play, and there is none when all is done", () => {
  const some = done("a1", "a3", "a4", "a5");
  expect(nextLevel(worlds, openWorlds(worlds, some), some)).toEqual({ slug: "a2" });
  const all = new Set(worlds.flatMap(({ levels }) => levels).map(({ slug }) => slug));
  expect(nextLevel(worlds, openWorlds(worlds, all), all)).toBeUndefined();
});
