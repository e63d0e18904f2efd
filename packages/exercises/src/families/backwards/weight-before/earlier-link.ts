import "server-only";
import { type Expression, name, product } from "@nn/algebra";
import type { Aims } from "../../../parts/aims.ts";
import { type Chain, type LinkIds, sigmaOf } from "../../../scenes/chain.ts";

/** ∂a/∂w of the link before the last: what in the figure it is about, and where the expected mistakes lead. */
export const earlierLink = ({ ids, sigma }: Chain, earlier: LinkIds) => {
  const { w, z, a, before } = earlier;
  const slope = (id: string): Expression => sigmaOf(sigma, name(id), 1);
  const mistakes = {
    "slope-of-wrong-layer": { to: product(slope(ids.z), name(before)), lookAt: [z, ids.z] },
    "wrong-activation": { to: product(slope(z), name(a)), lookAt: [before, a] },
    "missing-slope": name(before),
    "bias-rule": slope(z),
    "weight-for-activation": product(slope(z), name(w)),
    "sigma-for-slope": product(sigmaOf(sigma, name(z)), name(before)),
  } satisfies Aims<string, Expression>;
  return { lookAt: [w, z, a], mistakes };
};
