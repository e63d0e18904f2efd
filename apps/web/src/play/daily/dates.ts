const DAY_MS = 86_400_000;

/** The day by the clock on the wall where this runs, "2026-11-28". */
export function localDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** So many days up to this one, the last first. */
export function daysUpTo(date: string, count: number): readonly string[] {
  const last = Date.parse(`${date}T00:00:00Z`);
  return Array.from({ length: count }, (_, back) => new Date(last - back * DAY_MS).toISOString().slice(0, 10));
}
