import "server-only";
import { activationLink } from "../../../mistakes/activation.ts";
import { lastLink } from "../last-link.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

/** ∂C/∂a of the layer before the last in letters. */
export const previousActivation = lastLink({ about, words, start: "before", link: activationLink });
