import { describe, expect, test } from "vitest";
import type { NudgeLevel } from "../document/level.ts";
import { parseLevel } from "../document/parse-level.ts";
import { wrongLogs } from "../generate/wrong-logs.ts";
import { readingOf } from "../play/reading.ts";
import { replay } from "../play/replay.ts";
import { solve } from "../solve/solve.ts";
import { winningLog } from "../solve/winning-log.ts";
import { reportOf } from "../validate/report.ts";
import { validate } from "../validate/validate.ts";
import { dayIn, weekdayOf } from "./calendar.ts";
import { dailyDate, dailyId } from "./daily-id.ts";
import { dailyLevel } from "./daily-level.ts";

const two = (value: number) => String(value).padStart(2, "0");
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Every day of a leap year. */
const dates = lengths.flatMap((days, month) =>
  Array.from({ length: days }, (_, day) => `2028-${two(month + 1)}-${two(day + 1)}`),
);
const year = dates.map((date) => ({ date, level: dailyLevel(date) }));

describe("over a year", () => {
  test("[G6] every level can be read, and its par is what the solver proves", () => {
    for (const { date, level } of year) {
      expect(parseLevel(JSON.parse(JSON.stringify(level)))).toEqual({ ok: true, value: level });
      const { par, proved, log } = solve(level);
      expect({ date, par, proved }).toEqual({ date, par: level.par, proved: true });
      const outcome = replay(level, winningLog(level, log));
      expect(outcome.ok && readingOf(outcome.play)).toMatchObject({ solved: true, stars: 3, oneDraft: true });
    }
  });

  test("[G6] no two levels are alike", () => {
    const distinct = (of: (level: NudgeLevel) => unknown) =>
      new Set(year.map(({ level }) => JSON.stringify(of(level)))).size;
    expect(distinct(({ network, knobs, examples }) => [network, knobs, examples])).toBe(dates.length);
    expect(distinct(({ id }) => id)).toBe(dates.length);
    expect(distinct(({ slug }) => slug)).toBe(dates.length);
  });

  test("[G6] where every neuron is a sigmoid, what goes in and should come out is within 0 and 1", () => {
    const soft = year.filter(({ level }) => level.network.layers.every(({ activation }) => activation === "sigmoid"));
    expect(soft.length).toBeGreaterThan(50);
    for (const { level } of soft)
      for (const { input, target } of level.examples)
        expect([...input, ...target].every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  test("[G7] a week begins easy and ends hard", () => {
    const byDay = Array.from({ length: 7 }, (_, weekday) => {
      const own = year.filter(({ date }) => weekdayOf(dayIn(date)) === weekday);
      const difficulties = own.map(({ level }) => reportOf(level)?.difficulty ?? 0);
      return difficulties.reduce((sum, each) => sum + each, 0) / difficulties.length;
    });
    expect(byDay).toEqual(byDay.toSorted((one, other) => one - other));
    expect((byDay[6] as number) - (byDay[0] as number)).toBeGreaterThan(1);
  });

  test("[G7] Friday is in ink, Saturday in fog, Sunday has a ceiling", () => {
    for (const { date, level } of year) {
      const weekday = weekdayOf(dayIn(date));
      expect(level.mode).toBe(weekday === 4 ? "ink" : weekday === 5 ? "fog" : undefined);
      expect(level.ceiling !== undefined).toBe(weekday === 6);
    }
  });

  test("no goal says how its day is played: the stage does", () => {
    for (const { level } of year) expect(level.text.en?.goal).not.toMatch(/ink|fog|drawn|plan|commit/i);
  });
});

test("[G6] every day of a fortnight breaks no rule of the validator", () => {
  for (const { date, level } of year.slice(60, 74)) {
    const { log } = solve(level);
    const wrong = wrongLogs(level, log).map(({ slip, log: slipped }) => ({ why: slip, log: slipped }));
    expect({ date, broken: validate({ level, solutions: [winningLog(level, log)], wrong }) }).toEqual({
      date,
      broken: [],
    });
  }
});

test("[G6] the same day has the same level, whatever was made before", () => {
  expect(dailyLevel("2028-02-29")).toEqual(year[59]?.level);
  expect(year[59]?.level).toMatchObject({
    slug: "daily-2028-02-29",
    id: "0da11e00-0000-8000-8000-000020280229",
    text: { en: { title: "29 February 2028" } },
  });
});

test("[G6] a daily level's uuid says of which day it is", () => {
  expect(dailyDate(dailyId("2026-11-28"))).toBe("2026-11-28");
  expect(dailyDate("0da11e00-0000-8000-8000-000020260230")).toBeUndefined();
  expect(dailyDate("0190a8a0-1c00-7000-8000-00000000a001")).toBeUndefined();
});

test.each(["2026-02-30", "28.11.2026"])("[G5] %s has no level", (date) => {
  expect(() => dailyLevel(date)).toThrow(RangeError);
});
