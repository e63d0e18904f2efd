import "server-only";
import { weightWords } from "../../../mistakes/weight.en.ts";
import { type LastLink, lastLinkWords } from "../last-link.en.ts";

export const en = (drawn: LastLink) =>
  lastLinkWords(drawn, weightWords(drawn.chain), "What the weight is multiplied by:");
