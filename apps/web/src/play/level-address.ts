/** "daily-2026-11-28" is the level of that day. */
const DAILY = /^daily-(\d{4}-\d\d-\d\d)$/;

/** The day of a daily level, by its slug; undefined for a level of a pack. */
export const dateOfSlug = (slug: string): string | undefined => DAILY.exec(slug)?.[1];

/** Where a level is played. */
export function levelAddress(slug: string): string {
  const date = dateOfSlug(slug);
  return date === undefined ? `/play/${slug}` : `/play/daily/${date}`;
}
