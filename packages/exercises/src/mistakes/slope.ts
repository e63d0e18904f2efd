import "server-only";
import { difference, type Expression, name, negation, number, product, sum } from "@nn/algebra";
import type { Aims } from "../parts/aims.ts";
import { type Chain, sigmaOf } from "../scenes/chain.ts";

const one = number(1);

/** ∂a/∂z, which is σ′(z): what in the figure it is about, and where the expected mistakes lead. */
export const slopeLink = (chain: Chain) => {
  const { a, before, z } = chain.ids;
  const sigma = (argument: string, order = 0): Expression => sigmaOf(chain.sigma, name(argument), order);
  const rule = product(name(a), difference(one, name(a)));
  const lookAt = [z, a];
  const mistakes = {
    "sigma-for-slope": sigma(z),
    "slope-at-activation": sigma(a, 1),
    "slope-at-previous": { to: sigma(before, 1), lookAt: [z, before] },
    "slope-sign": negation(sigma(z, 1)),
    "missing-slope": one,
    "sigmoid-rule-for-any": chain.sigma === "sigmoid" ? undefined : rule,
    "slope-from-sum": chain.sigma === "sigmoid" ? product(name(z), difference(one, name(z))) : undefined,
    "slope-rule-sign": chain.sigma === "sigmoid" ? { to: product(name(a), sum(one, name(a))), lookAt: [a] } : undefined,
  } satisfies Aims<string, Expression>;
  return { lookAt, mistakes };
};
