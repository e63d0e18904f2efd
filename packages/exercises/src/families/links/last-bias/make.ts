import "server-only";
import { biasLink } from "../../../mistakes/bias.ts";
import { lastLink } from "../last-link.ts";
import { about } from "./about.ts";
import { en } from "./words.en.ts";

/** ∂C/∂b of the last layer in letters. */
export const lastBias = lastLink({ about, words: en, start: "b", link: biasLink });
