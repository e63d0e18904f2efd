import { locale } from "@/locale.ts";
import { words } from "./words.en.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

/** "yesterday", "in 3 days", "2 hours ago": no finer than it matters. */
export function whenWords(at: string, now: string): string {
  const ms = Date.parse(at) - Date.parse(now);
  const days = Math.round(ms / DAY_MS);
  if (days !== 0) return relative.format(days, "day");
  const hours = Math.trunc(ms / HOUR_MS);
  if (hours !== 0) return relative.format(hours, "hour");
  return ms > 0 ? words.withinTheHour : words.justNow;
}
