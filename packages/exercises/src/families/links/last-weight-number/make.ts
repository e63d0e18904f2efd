import "server-only";
import { weightLink } from "../../../mistakes/weight.ts";
import { lastLinkNumber } from "../last-link-number.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

/** ∂C/∂w of the last layer in numbers. */
export const lastWeightNumber = lastLinkNumber({ about, words, start: "w", link: weightLink, takesGiven: true });
