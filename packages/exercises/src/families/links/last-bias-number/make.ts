import "server-only";
import { biasLink } from "../../../mistakes/bias.ts";
import { lastLinkNumber } from "../last-link-number.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

/** ∂C/∂b of the last layer in numbers. */
export const lastBiasNumber = lastLinkNumber({ about, words, start: "b", link: biasLink });
