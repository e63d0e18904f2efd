import "server-only";
import { weightLink } from "../../../mistakes/weight.ts";
import { lastLink } from "../last-link.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

/** ∂C/∂w of the last layer in letters. */
export const lastWeight = lastLink({ about, words, start: "w", link: weightLink });
