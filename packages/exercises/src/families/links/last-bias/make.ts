import "server-only";
import { biasLink } from "../../../mistakes/bias.ts";
import { lastLink } from "../last-link.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

/** ∂C/∂b of the last layer in letters. */
export const lastBias = lastLink({ about, words, start: "b", link: biasLink });
