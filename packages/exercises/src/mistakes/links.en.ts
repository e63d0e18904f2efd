import "server-only";
import type { PartWords } from "../parts/words.ts";
import type { Chain } from "../scenes/chain.ts";
import { activationWords } from "./activation.en.ts";
import { biasWords } from "./bias.en.ts";
import { costWords } from "./cost.en.ts";
import type { LinkKind } from "./links.ts";
import { slopeWords } from "./slope.en.ts";
import { weightWords } from "./weight.en.ts";

export const linkWords: Readonly<Record<LinkKind, (chain: Chain) => PartWords>> = {
  weight: weightWords,
  bias: biasWords,
  activation: activationWords,
  slope: slopeWords,
  cost: costWords,
};
