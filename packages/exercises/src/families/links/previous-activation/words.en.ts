import "server-only";
import { activationWords } from "../../../mistakes/activation.en.ts";
import { lastLinkWords } from "../last-link.en.ts";
import type { LastLink } from "../traced-link.ts";

export const words = (drawn: LastLink) =>
  lastLinkWords(drawn, activationWords(drawn.chain), "What the earlier activation is multiplied by:");
