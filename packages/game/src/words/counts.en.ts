import { plural } from "@nn/words/en";

export const nudges = (count: number): string => plural(count, { one: "nudge", other: "nudges" });
export const lamps = (count: number): string => plural(count, { one: "lamp", other: "lamps" });
