import { expect, test } from "vitest";
import { nothingYet } from "./history.ts";
import { overview } from "./overview.ts";
import { rulesIn } from "./rules.ts";
import { START, twoEach } from "./testing/histories.ts";

const chosen = (family: string, isRight: boolean, at: number) => ({ family, isRight, at: START + at });

test("rules that were chosen are counted by family, in the order of their first", () => {
  const rules = [chosen("b", true, 3), chosen("a", false, 1), chosen("a", true, 2)];
  expect(rulesIn({ ...nothingYet, rules })).toEqual([
    { family: "a", made: 2, right: 1 },
    { family: "b", made: 1, right: 1 },
  ]);
});

test("a rule that was chosen is never a mark: no idea stands better or worse for it", () => {
  const rules = [chosen("cost-1", false, 1), chosen("cost-1", true, 2)];
  expect(overview({ ...nothingYet, rules }, START + 10, twoEach)).toEqual(overview(nothingYet, START + 10, twoEach));
});
