import { pluralOf } from "./plural.ts";

/** The form of an English word beside a number. */
export const plural = pluralOf<"one" | "other">("en");

// British English, as the site is written: no comma before "and".
const listed = new Intl.ListFormat("en-GB", { type: "unit" });
const joined = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Things side by side: "3 right answers, 1 level solved". */
export const list = (parts: readonly string[]): string => listed.format(parts);

/** Things that belong together: "w, z and a". */
export const and = (parts: readonly string[]): string => joined.format(parts);
