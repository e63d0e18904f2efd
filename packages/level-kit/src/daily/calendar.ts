/** A day, as people write it: months and days from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads "2026-11-28".
 * @throws {RangeError} if there is no such day between the years 2000 and 9999
 */
export function dayIn(date: string): Day {
  const [, year, month, day] = /^([2-9]\d{3})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const read = { year: Number(year), month: Number(month), day: Number(day) };
  const isReal = read.month >= 1 && read.month <= 12 && read.day >= 1 && read.day <= daysIn(read);
  if (year === undefined || !isReal)
    throw new RangeError(`date: expected a day such as "2026-11-28", received ${JSON.stringify(date)}`);
  return read;
}

export function isDay(date: string): boolean {
  try {
    dayIn(date);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function daysIn({ year, month }: Pick<Day, "year" | "month">): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * Days since 1 January 2000, a Saturday. Counted by years that begin in March, so that the leap day is the last.
 */
export function dayNumber({ year, month, day }: Day): number {
  const from = (y: number, m: number, d: number) => {
    const late = m > 2 ? y : y - 1;
    const leaps = Math.floor(late / 4) - Math.floor(late / 100) + Math.floor(late / 400);
    return 365 * late + leaps + Math.floor((153 * ((m + 9) % 12) + 2) / 5) + d;
  };
  return from(year, month, day) - from(2000, 1, 1);
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: Day): number => (dayNumber(day) + 5) % 7;
