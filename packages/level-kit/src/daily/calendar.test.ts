import { describe, expect, test } from "vitest";
import { dayIn, dayNumber, weekdayOf } from "./calendar.ts";

describe("[G5] days are counted without a clock", () => {
  test.each([
    { date: "2000-01-01", number: 0, weekday: 5 }, // a Saturday
    { date: "2000-02-29", number: 59, weekday: 1 },
    { date: "2000-12-31", number: 365, weekday: 6 },
    { date: "2024-02-29", number: 8825, weekday: 3 },
    { date: "2026-11-28", number: 9828, weekday: 5 },
    { date: "2100-03-01", number: 36584, weekday: 0 }, // 2100 is no leap year
  ])("$date", ({ date, number, weekday }) => {
    expect(dayNumber(dayIn(date))).toBe(number);
    expect(weekdayOf(dayIn(date))).toBe(weekday);
  });

  test.each([
    "2026-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "1999-12-31",
    "today",
    "",
  ])("%j is no day", (date) => {
    expect(() => dayIn(date)).toThrow(RangeError);
  });
});
