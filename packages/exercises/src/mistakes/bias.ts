import "server-only";
import { type Expression, name, number } from "@nn/algebra";
import type { Aims } from "../parts/aims.ts";
import type { Chain } from "../scenes/chain.ts";

/** ∂z/∂b, which is 1: what in the figure it is about, and where the expected mistakes lead. */
export const biasLink = (chain: Chain) => {
  const { b, before, w, z } = chain.ids;
  const lookAt = [b, z];
  const mistakes = {
    "previous-activation-kept": { to: name(before), lookAt: [b, before] },
    "weight-for-bias": { to: name(w), lookAt: [b, w] },
    "bias-not-differentiated": name(b),
    "constant-for-parameter": number(0),
  } satisfies Aims<string, Expression>;
  return { lookAt, mistakes };
};
