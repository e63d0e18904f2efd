import { expect, test } from "vitest";
import { packs } from "./index.ts";
import { levelOfRevision } from "./revisions.ts";

const levels = packs.flatMap((pack) => pack.levels);

test("the level that is played now is its own revision", () => {
  for (const level of levels) expect(levelOfRevision(level.id, level.rev)).toBe(level);
});

test("every past revision of every level is found, so that its runs replay for ever", () => {
  const missing = levels.flatMap(({ id, rev, slug }) =>
    Array.from({ length: rev - 1 }, (_, at) => at + 1)
      .filter((past) => levelOfRevision(id, past)?.rev !== past)
      .map((past) => `${slug}.${past}`),
  );
  expect(missing).toEqual([]);
});

test("there is no revision to come, and none of a level that never was", () => {
  for (const { id, rev } of levels) expect(levelOfRevision(id, rev + 1)).toBeUndefined();
  expect(levelOfRevision("0190a8a0-1c00-7000-8000-00000000ffff", 1)).toBeUndefined();
});
