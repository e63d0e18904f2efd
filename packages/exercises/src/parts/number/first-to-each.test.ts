import { expect, test } from "vitest";
import { firstToEach } from "./first-to-each.ts";

test("of mistakes that lead to the same number the first one keeps it, and none leads to the right one", () => {
  const mistakes = { doubled: 4, squared: 0.1 + 0.2, added: 0.3, forgotten: undefined, halved: 1, turned: -2 };
  expect(firstToEach(1, mistakes)).toEqual({
    doubled: 4,
    squared: 0.1 + 0.2,
    added: undefined,
    forgotten: undefined,
    halved: undefined,
    turned: -2,
  });
});
