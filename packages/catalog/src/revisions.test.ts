import { expect, test } from "vitest";
import { packs } from "./index.ts";
import { levelOfRevision } from "./revisions.ts";

const levels = packs.flatMap((pack) => pack.levels);

test("the level that is played now is its own revision", () => {
  for (const level of levels) expect(levelOfRevision(level.id, level.rev)).toBe(level);
});

test("every past revision of every level is found, so that its runs replay for ever", () => {
  for (const { id, rev } of levels)
    for (let past = 1; past < rev; past++) expect(levelOfRevision(id, past)).toMatchObject({ id, rev: past });
});

test("there is no revision to come, and none of a level that never was", () => {
  for (const { id, rev } of levels) expect(levelOfRevision(id, rev + 1)).toBeUndefined();
  expect(levelOfRevision("0190a8a0-1c00-7000-8000-00000000ffff", 1)).toBeUndefined();
});
