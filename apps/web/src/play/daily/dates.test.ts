import { expect, test } from "vitest";
import { dateOfSlug, levelAddress } from "../level-address.ts";
import { daysUpTo, localDate } from "./dates.ts";
import { words } from "./words.en.ts";

test("today is the day on the wall, not the one in Greenwich", () => {
  expect(localDate(new Date(2026, 0, 5, 0, 1))).toBe("2026-01-05");
  expect(localDate(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
});

test("the days before are counted over the ends of months and years", () => {
  expect(daysUpTo("2028-03-01", 3)).toEqual(["2028-03-01", "2028-02-29", "2028-02-28"]);
  expect(daysUpTo("2027-01-01", 2)).toEqual(["2027-01-01", "2026-12-31"]);
});

test("a daily level has an address of its own, by its date", () => {
  expect(levelAddress("daily-2026-11-28")).toBe("/play/daily/2026-11-28");
  expect(levelAddress("first-nudge")).toBe("/play/first-nudge");
  expect(levelAddress("daily-bread")).toBe("/play/daily-bread");
  expect(dateOfSlug("daily-bread")).toBeUndefined();
});

test("a day is said in words", () => {
  expect(words.day("2026-11-28")).toBe("Saturday, 28 November");
  expect(words.day("2028-02-29")).toBe("Tuesday, 29 February");
});
