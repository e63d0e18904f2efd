import "server-only";
import type { Letters } from "../../parts/formula/ask.ts";
import { linkKeys } from "../../parts/formula/keys.ts";
import type { Chain } from "../../scenes/chain.ts";
import { longerChain, quotientsAlong } from "../../scenes/longer-chain.ts";

/** How formulas about the last link of a chain are written and read. */
export const linkLetters = (chain: Chain): Letters => ({
  pen: chain.pen,
  keys: linkKeys(chain),
  definitions: chain.definitions,
  quotient: quotientsAlong(longerChain(chain, 1)),
});
