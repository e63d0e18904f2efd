import { locale } from "@/locale.ts";

/**
 * The reader's own kind of the page's language, which decides the order of a date and how hours are counted. Of English
 * those who name none get the one that puts the day first, as most of the world does.
 */
const ownOf = (languages: readonly string[]): string =>
  languages.find((tag) => tag.toLowerCase().startsWith(`${locale}-`)) ?? (locale === "en" ? "en-GB" : locale);

/** A day or a time of day in the reader's own zone. */
export const day = (iso: string, languages = navigator.languages): string =>
  new Date(iso).toLocaleDateString(ownOf(languages), { day: "numeric", month: "long", year: "numeric" });

export const time = (iso: string, languages = navigator.languages): string =>
  new Date(iso).toLocaleTimeString(ownOf(languages), { timeStyle: "short" });
