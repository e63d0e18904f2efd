import "server-only";
import { activationWords } from "../../../mistakes/activation.en.ts";
import { type LastLink, lastLinkWords } from "../last-link.en.ts";

export const en = (drawn: LastLink) =>
  lastLinkWords(drawn, activationWords(drawn.chain), "What the earlier activation is multiplied by:");
