import "server-only";
import { type Expression, name, number, product, sum } from "@nn/algebra";
import type { Aims } from "../parts/aims.ts";
import type { Chain } from "../scenes/chain.ts";

/** ∂z/∂a of the layer before, which is the weight: what in the figure it is about, and where the expected mistakes lead. */
export const activationLink = (chain: Chain) => {
  const { b, before, w, z } = chain.ids;
  const weighted = product(name(w), name(before));
  const lookAt = [before, w];
  const mistakes = {
    "activation-for-weight": { to: name(before), lookAt: [w, before] },
    "weight-skipped": { to: number(1), lookAt: [w, before] },
    "not-differentiated": { to: weighted, lookAt: [w, before] },
    "sum-not-differentiated": { to: sum(weighted, name(b)), lookAt: [z, w, before] },
    "bias-kept": { to: sum(name(w), name(b)), lookAt: [b, w] },
  } satisfies Aims<string, Expression>;
  return { lookAt, mistakes };
};
