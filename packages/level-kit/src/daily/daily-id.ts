import { isDay } from "./calendar.ts";

const HEAD = "0da11e00-0000-8000-8000-0000";

/** A uuid that holds the date, so that a run of a daily level says of which day it is. */
export const dailyId = (date: string): string => `${HEAD}${date.replaceAll("-", "")}`;

/** The date of a daily level, or undefined if the uuid is of another. */
export function dailyDate(id: string): string | undefined {
  const [, year, month, day] = new RegExp(`^${HEAD}(\\d{4})(\\d{2})(\\d{2})$`).exec(id) ?? [];
  const date = `${year}-${month}-${day}`;
  return year !== undefined && isDay(date) ? date : undefined;
}
