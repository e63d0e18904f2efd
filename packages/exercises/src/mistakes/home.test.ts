import { addressOf, placeAt, places } from "@nn/course";
import { expect, test } from "vitest";
import { families } from "../catalogue.ts";
import { grade } from "../exercise/grade.ts";
import { seeds, variantOf } from "../testing/variant.ts";
import { homeOf, homes } from "./home.ts";

test("every home of a mistake is a section that can be read", () => {
  expect(Object.values(homes).filter((address) => !placeAt(address))).toEqual([]);
});

test("no mistake leads to a section that comes after the one that teaches its exercise", () => {
  for (const { taughtAt } of families) {
    const own = places.findIndex((place) => addressOf(place) === taughtAt);
    expect(own).toBeGreaterThanOrEqual(0);
    for (const mistake of Object.keys(homes)) {
      const home = homeOf(mistake, taughtAt);
      if (home) expect(places.indexOf(home)).toBeLessThan(own);
    }
  }
});

test("a slip in one example's slope leads to the factor, and one in their mean to the mean", () => {
  const [seed = 0] = seeds;
  const { parts } = variantOf("average-table", seed);
  const [first] = parts;
  if (first?.kind !== "number") throw new Error("a slope is a number");
  const half = grade("average-table", seed, { [first.id]: String(first.value / 2) }).parts[first.id];
  expect(half).toMatchObject({
    mistake: { name: "missing-two" },
    explainedAt: { address: "three-factors#how-wrong", title: "How wrong are we?" },
  });
  const other = grade("average-table", seed, { [first.id]: "123.4" }).parts[first.id];
  expect(other).toMatchObject({ explainedAt: { address: "three-factors#together" } });
  const mean = parts.find(({ id }) => id === "mean");
  if (mean?.kind !== "number") throw new Error("a mean is a number");
  const turned = grade("average-table", seed, { mean: String(-mean.value) }).parts.mean;
  expect(turned).toMatchObject({ kind: "incorrect", mistake: { name: "sign-flipped" } });
  expect(turned).not.toHaveProperty("explainedAt");
});
