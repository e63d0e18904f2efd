import "server-only";
import { difference, type Expression, name, number, power, product } from "@nn/algebra";
import type { Aims } from "../parts/aims.ts";
import type { Chain } from "../scenes/chain.ts";

const two = number(2);

/** ∂C/∂a of the last activation, which is 2(a − y): what in the figure it is about, and where the expected mistakes lead. */
export const costLink = (chain: Chain) => {
  const { a, before, y, z } = chain.ids;
  const error = difference(name(a), name(y));
  const lookAt = [a, y, "C"];
  const mistakes = {
    "missing-two": error,
    "sign-flipped": product(two, difference(name(y), name(a))),
    "missing-two-and-sign": difference(name(y), name(a)),
    "square-not-differentiated": power(error, two),
    "square-kept": product(two, power(error, two)),
    "target-lost": product(two, name(a)),
    "wrong-activation": { to: product(two, difference(name(before), name(y))), lookAt: [a, before] },
    "sum-for-activation": { to: product(two, difference(name(z), name(y))), lookAt: [a, z] },
  } satisfies Aims<string, Expression>;
  return { lookAt, mistakes };
};
