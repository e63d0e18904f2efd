import "server-only";
import type { Expression } from "@nn/algebra";
import type { Aims } from "../parts/aims.ts";
import type { Chain } from "../scenes/chain.ts";
import { activationLink } from "./activation.ts";
import { biasLink } from "./bias.ts";
import { costLink } from "./cost.ts";
import { slopeLink } from "./slope.ts";
import { weightLink } from "./weight.ts";

/** What a link is about, by what is nudged in it. */
export type LinkKind = "weight" | "bias" | "activation" | "slope" | "cost";

interface Link {
  readonly lookAt: readonly string[];
  readonly mistakes: Aims<string, Expression>;
}

export const links: Readonly<Record<LinkKind, (chain: Chain) => Link>> = {
  weight: weightLink,
  bias: biasLink,
  activation: activationLink,
  slope: slopeLink,
  cost: costLink,
};
