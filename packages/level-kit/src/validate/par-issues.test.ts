import { expect, test } from "vitest";
import { chain, levelWith, twoExamples } from "../testing/levels.ts";
import { parIssues } from "./par-issues.ts";

test("[V6] a par that the solver proves is no issue, from any start and of any kind", () => {
  expect(parIssues(levelWith({ starts: [{ values: [3, 1], par: 4 }] }, twoExamples))).toEqual([]);
  expect(parIssues(chain)).toEqual([]);
});

test.each([
  {
    name: "another par",
    level: levelWith({ par: 4 }, twoExamples),
    issue: { path: "level.par", code: "other-par", par: 4, proved: 3 },
  },
  {
    name: "another par of a further start",
    level: levelWith({ starts: [{ values: [3, 1], par: 3 }] }, twoExamples),
    issue: { path: "level.starts.0.par", code: "other-par", par: 3, proved: 4 },
  },
  {
    name: "a par that is not the number of slots",
    level: { ...chain, par: 4 },
    issue: { path: "level.par", code: "par-is-slots", par: 4, slots: 5 },
  },
])("[V6] $name is found without any file beside the level", ({ level, issue }) => {
  expect(parIssues(level)).toEqual([{ rule: "V6", ...issue }]);
});
