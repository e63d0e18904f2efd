import { describe, expect, test } from "vitest";
import { pathShares } from "../../model/path-shares.ts";
import { gapWords, signed } from "./path-sums.tsx";

const sharesOf = (measured: number, ...values: readonly number[]) =>
  pathShares(
    values.map((value) => ({ value, factors: [] })),
    values.map((_, path) => path),
    measured,
  );

describe("the words below the bracket", () => {
  test.each([
    {
      name: "how much is missing",
      measured: -0.25,
      found: [-0.168],
      missing: 3,
      says: "Gap −0.082: 3 paths are missing.",
    },
    {
      name: "that one path is missing",
      measured: 0.5,
      found: [0.25],
      missing: 1,
      says: "Gap 0.250: 1 path is missing.",
    },
    {
      name: "that what is missing cancels",
      measured: 0.25,
      found: [0.25],
      missing: 2,
      says: "No gap, although 2 paths are missing: what is missing adds up to nothing.",
    },
    {
      name: "that the sum is the derivative",
      measured: 0,
      found: [0.4, -0.4],
      missing: 0,
      says: "No gap. The sum over all paths is the derivative.",
    },
  ])("say $name", ({ measured, found, missing, says }) => {
    expect(gapWords(sharesOf(measured, ...found), missing)).toBe(says);
  });
});

test.each([
  ["0.052", "+0.052"],
  ["−0.060", "−0.060"],
  ["0.000", "0.000"],
])("a share of %s is added as %s", (share, shown) => {
  expect(signed(share)).toBe(shown);
});
