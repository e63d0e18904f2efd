import { randomFrom } from "@nn/core";
import { knobsOf, noTurns, slopesAt } from "../document/knobs.ts";
import type { NudgeLevel } from "../document/level.ts";
import { oneOf } from "../generate/choose.ts";
import type { Fair } from "../generate/fair.ts";
import { type Label, tryLevel } from "../generate/make-level.ts";
import { type Day, dayIn, dayNumber, weekdayOf } from "./calendar.ts";
import { dailyId } from "./daily-id.ts";
import { week } from "./week.ts";
import { words } from "./words.en.ts";

/**
 * The level of a day: the same for everybody, made where it is played, from nothing but the date. Its par is proved. A week
 * begins easy and ends hard.
 *
 * @param date  the local date, "2026-11-28"
 * @throws {RangeError} if there is no such day
 */
export function dailyLevel(date: string): NudgeLevel {
  const day = dayIn(date);
  const { level, report } = found(day, date);
  return {
    ...level,
    text: { en: { title: words.title(day), goal: words.goal(level), aha: words.aha(report, lureOf(level)) } },
  };
}

/** The knob whose nudge promises most at the start. */
function lureOf(level: NudgeLevel): number {
  const knobs = knobsOf(level);
  const slopes = slopesAt(knobs, noTurns(knobs));
  const promises = level.knobs.map(({ step }, knob) => step * Math.abs(slopes[knob] as number));
  return promises.indexOf(Math.max(...promises));
}

/** Every try takes its chance from the day and its own number, so that none depends on how the others went. */
function found(day: Day, date: string): Fair {
  const menu = week[weekdayOf(day)] as (typeof week)[number];
  const label: Label = {
    id: dailyId(date),
    slug: `daily-${date}`,
    teaches: "gradient-descent",
    text: { en: { title: "", goal: "", aha: "" } },
  };
  const wishes = oneOf(randomFrom(dayNumber(day)), menu);
  for (let tried = 1; ; tried++) {
    const fair = tryLevel(randomFrom(Math.imul(dayNumber(day), 0x9e3779b1) + tried), wishes, label);
    if (fair) return fair;
  }
}
