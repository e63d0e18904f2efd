import { expect, test } from "vitest";
import { day, time } from "./day.ts";

test.each([
  { at: [0, 5], shown: "00:05" },
  { at: [9, 30], shown: "09:30" },
  { at: [23, 59], shown: "23:59" },
] as const)("a code that ends at $shown says so", ({ at: [hour, minute], shown }) => {
  expect(time(new Date(2026, 10, 28, hour, minute).toISOString())).toBe(shown);
});

test("a day has the name of its month", () => {
  expect(day(new Date(2026, 10, 28, 12).toISOString())).toBe("November 28, 2026");
});
