import { pluralOf } from "./plural.ts";

/** The form of an English word beside a number. */
export const plural = pluralOf<"one" | "other">("en");

const lists = new Intl.ListFormat("en", { type: "unit" });

/** Things side by side: "3 right answers, 1 level solved". */
export const list = (parts: readonly string[]): string => lists.format(parts);
