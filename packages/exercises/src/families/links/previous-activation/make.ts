import "server-only";
import { activationLink } from "../../../mistakes/activation.ts";
import { lastLink } from "../last-link.ts";
import { about } from "./about.ts";
import { en } from "./words.en.ts";

/** ∂C/∂a of the layer before the last in letters. */
export const previousActivation = lastLink({ about, words: en, start: "before", link: activationLink });
