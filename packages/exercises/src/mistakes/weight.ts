import "server-only";
import { type Expression, name, number, product, sum } from "@nn/algebra";
import type { Aims } from "../parts/aims.ts";
import type { Chain } from "../scenes/chain.ts";

const one = number(1);

/** ∂z/∂w, which is the activation before the weight: what in the figure it is about, and where the expected mistakes lead. */
export const weightLink = (chain: Chain) => {
  const { a, b, before, w, z } = chain.ids;
  const weighted = product(name(w), name(before));
  const lookAt = [w, before];
  const mistakes = {
    "weight-for-activation": name(w),
    "wrong-activation": { to: name(a), lookAt: [before, a, w] },
    "bias-rule": { to: one, lookAt: [w, b, before] },
    "not-differentiated": weighted,
    "sum-not-differentiated": { to: sum(weighted, name(b)), lookAt: [z, w, before] },
    "bias-kept": { to: sum(name(before), name(b)), lookAt: [b, before] },
  } satisfies Aims<string, Expression>;
  return { lookAt, mistakes };
};
