import "server-only";
import { weightWords } from "../../../mistakes/weight.en.ts";
import { lastLinkWords } from "../last-link.en.ts";
import type { LastLink } from "../traced-link.ts";

export const words = (drawn: LastLink) =>
  lastLinkWords(drawn, weightWords(drawn.chain), "What the weight is multiplied by:");
