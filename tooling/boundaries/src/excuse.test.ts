import { expect, test } from "vitest";
import { excuse } from "./excuse.ts";
import type { Fault } from "./fault.ts";

const clock: Fault = {
  rule: "global",
  file: "packages/core/src/clock.ts",
  line: 3,
  reaches: "Date",
  words: "uses Date",
};
const reason = "the one place that may ask";

test.each([
  { name: "rule and file", exception: { rule: clock.rule, file: clock.file, reason } },
  {
    name: "rule, file and what is reached",
    exception: { rule: clock.rule, file: clock.file, reaches: "Date", reason },
  },
])("a fault is excused by its $name", ({ exception }) => {
  expect(excuse([clock], [exception])).toEqual([]);
});

test.each([
  { name: "another file", exception: { rule: clock.rule, file: "packages/core/src/other.ts", reason } },
  { name: "another rule", exception: { rule: "math", file: clock.file, reason } as const },
  { name: "another global", exception: { rule: clock.rule, file: clock.file, reaches: "Intl", reason } },
])("an exception for $name excuses nothing and is itself a fault", ({ exception }) => {
  const [left, stale] = excuse([clock], [exception]);
  expect(left).toBe(clock);
  expect(stale).toMatchObject({ rule: "stale-exception", file: exception.file });
  expect(stale?.words).toMatch(/no longer excuses anything; take it out of tooling\/boundaries\/src\/exceptions.ts$/);
});
