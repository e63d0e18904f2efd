import { resultOf, startsOf } from "@nn/level-kit";
import { expect, test } from "vitest";
import { levelBySlug, packs } from "./index.ts";
import { solutionAtPar } from "./solutions.ts";

const levels = packs.flatMap((pack) => pack.levels);

test.each(levels.map((level) => ({ slug: level.slug, level })))(
  "$slug has a solution at par of every start",
  ({ level }) => {
    for (let start = 0; start < startsOf(level); start++) {
      const outcome = resultOf(level, start, solutionAtPar(level, start) ?? []);
      expect(outcome).toMatchObject({ ok: true, result: { solved: true, stars: 3 } });
    }
    expect(solutionAtPar(level, startsOf(level))).toBeUndefined();
  },
);

test("the level of a day is solved when it is asked for", () => {
  const daily = levelBySlug("daily-2026-11-28");
  if (!daily) throw new Error("the day has no level");
  expect(resultOf(daily, 0, solutionAtPar(daily, 0) ?? [])).toMatchObject({ ok: true, result: { stars: 3 } });
  expect(solutionAtPar(daily, 1)).toBeUndefined();
});
