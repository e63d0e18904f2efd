import { describe, expect, test } from "vitest";
import { firstToEach } from "./first-to-each.ts";

describe("of mistakes that lead to the same", () => {
  const mistakes = { squared: 0.1 + 0.2, added: 0.3, forgotten: undefined, halved: 1, turned: -2 };
  const nothing = undefined;

  test("number only the first one can be told", () => {
    expect(firstToEach(mistakes)).toEqual({ ...mistakes, added: nothing });
    expect(firstToEach(mistakes, 1)).toEqual({ ...mistakes, added: nothing, halved: nothing });
  });

  test("order only the first one can be told", () => {
    const orders = { bySize: [1, 0, 2], byName: [1, 0, 2], reversed: [2, 1, 0], shorter: [1, 0] };
    expect(firstToEach(orders, [0, 1, 2])).toEqual({ ...orders, byName: nothing });
    expect(firstToEach(orders, [2, 1, 0])).toEqual({ ...orders, byName: nothing, reversed: nothing });
  });
});
