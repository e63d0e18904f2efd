import { dailyDate, dailyLevel, type NudgeLevel } from "@nn/level-kit";

/** The first day that has a level of its own, and the last: the world's calendars may change. */
const [FIRST, LAST] = ["2026-01-01", "2099-12-31"];
const MOST_KEPT = 16;
/** Made once, and kept while it is asked for: making one takes some milliseconds. */
const made = new Map<string, NudgeLevel>();

/** The level of a day, "2026-11-28"; undefined for what is no day, or none that is played. */
export function dailyOn(date: string): NudgeLevel | undefined {
  const kept = made.get(date);
  if (kept) return kept;
  if (!(date >= FIRST && date <= LAST)) return undefined;
  const level = madeFor(date);
  if (!level) return undefined;
  const [oldest] = made.keys();
  if (made.size >= MOST_KEPT && oldest !== undefined) made.delete(oldest);
  made.set(date, level);
  return level;
}

function madeFor(date: string): NudgeLevel | undefined {
  try {
    return dailyLevel(date);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** "daily-2026-11-28" is the level of that day. */
export function dailyBySlug(slug: string): NudgeLevel | undefined {
  const [, date] = /^daily-(.*)$/.exec(slug) ?? [];
  return date === undefined ? undefined : dailyOn(date);
}

export function dailyByUuid(uuid: string): NudgeLevel | undefined {
  const date = dailyDate(uuid);
  return date === undefined ? undefined : dailyOn(date);
}
