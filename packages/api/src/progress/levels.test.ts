import type { LevelBest } from "@nn/db";
import { expect, test } from "vitest";
import { levelProgress } from "./levels.ts";

const packs = [
  { levels: [{ id: "a", slug: "first-nudge", rev: 2 }] },
  {
    levels: [
      { id: "b", slug: "mirror", rev: 1 },
      { id: "c", slug: "two-roads", rev: 1 },
    ],
  },
];
const best = (levelUuid: string, levelRev: number, change: Partial<LevelBest> = {}): LevelBest => ({
  levelUuid,
  levelRev,
  start: 0,
  stars: 1,
  crown: false,
  nudges: 5,
  ink: 8,
  runs: 1,
  firstAt: "2026-01-05",
  ...change,
});

test("levels come in the catalog's order, without unsolved and removed ones", () => {
  const progress = levelProgress([best("gone", 1), best("c", 1), best("a", 2)], packs);
  expect(progress.map(({ slug }) => slug)).toEqual(["first-nudge", "two-roads"]);
});

test("stars and crown survive a change of the level; the fewest nudges are those of its current revision", () => {
  const old = best("a", 1, { stars: 3, crown: true, nudges: 2, runs: 4, firstAt: "2026-01-01" });
  expect(levelProgress([old, best("a", 2)], packs)).toEqual([
    {
      uuid: "a",
      slug: "first-nudge",
      stars: 3,
      crown: true,
      nudges: 5,
      ink: 8,
      starts: [{ start: 0, stars: 1, nudges: 5, ink: 8 }],
      runs: 5,
      firstAt: "2026-01-01",
    },
  ]);
  const [before] = levelProgress([old], packs);
  expect(before).toMatchObject({ stars: 3, crown: true, starts: [] });
  expect(before).not.toHaveProperty("nudges");
  expect(before).not.toHaveProperty("ink");
});

test("every start that is won has its own fewest nudges and least ink", () => {
  const other = best("b", 1, { start: 2, nudges: 4, ink: 9, crown: true });
  expect(levelProgress([best("b", 1), other], packs)).toMatchObject([
    {
      crown: true,
      nudges: 4,
      ink: 8,
      starts: [
        { start: 0, nudges: 5, ink: 8 },
        { start: 2, nudges: 4, ink: 9 },
      ],
    },
  ]);
});
