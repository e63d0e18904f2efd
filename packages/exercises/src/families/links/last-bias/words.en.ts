import "server-only";
import { biasWords } from "../../../mistakes/bias.en.ts";
import { type LastLink, lastLinkWords } from "../last-link.en.ts";

export const en = (drawn: LastLink) => lastLinkWords(drawn, biasWords(drawn.chain), "The bias is added as it is:");
