import "server-only";
import { biasWords } from "../../../mistakes/bias.en.ts";
import { lastLinkWords } from "../last-link.en.ts";
import type { LastLink } from "../traced-link.ts";

export const words = (drawn: LastLink) => lastLinkWords(drawn, biasWords(drawn.chain), "The bias is added as it is:");
