import { expect, test } from "vitest";
import { placeOf } from "./where.ts";

test.each([
  ["knobs.1.step", "knobs.1"],
  ["level.knobs", "knobs"],
  ["level.target", "target"],
  ["level.target from start 2", "target"],
  ["text.en.goal", "goal"],
  ["text.de.goal", "text"],
  ["slug", "title"],
  ["wrong.2.log.1", "wrong.2"],
  ["solution.0", "level"],
  ["level", "level"],
  ["", "level"],
])("what is wrong at %s is said beside %s", (path, place) => {
  expect(placeOf({ path, code: "missing" })).toBe(place);
});

test.each([
  ["slug-taken", "title"],
  ["too-few-starts", "starts"],
] as const)("%s is about the %s", (code, place) => {
  expect(placeOf({ path: "level", code })).toBe(place);
});
