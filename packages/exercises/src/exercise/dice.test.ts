import { expect, test } from "vitest";
import { diceOf } from "./dice.ts";

test("every order of a shuffled list comes up about as often as any other", () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed++) {
    const order = diceOf(seed).shuffled(["a", "b", "c"]).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  // 1,000 each on the average; six standard deviations are 173.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(173);
});
