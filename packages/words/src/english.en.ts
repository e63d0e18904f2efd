import { pluralOf } from "./plural.ts";

/** The form of an English word beside a number. */
export const plural = pluralOf<"one" | "other">("en");

/** Things side by side: "3 right answers, 1 level solved". */
export const list = (parts: readonly string[]): string => parts.join(", ");

/** Things that belong together: "w, z and a". British English, as the site is written: no comma before the last. */
export function and(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${list(parts.slice(0, -1))} and ${last}`;
}
