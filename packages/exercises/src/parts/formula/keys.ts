import "server-only";
import type { PaletteKey } from "../../question/question.ts";
import type { Chain } from "../../scenes/chain.ts";
import { quantityKeys, sigmaKeys } from "./index-keys.ts";
import { words } from "./keys.en.ts";

/** Keys for what a learner needs to write about the last link of a chain. */
export function linkKeys({ pen, ids: { a, before, z, w, b, y } }: Chain): readonly PaletteKey[] {
  return [...quantityKeys(pen, [a, before, z, w, b, y]), ...sigmaKeys];
}

/** Keys for everything that a chain has a name for, and for a quotient of the cost. */
export function chainKeys({ pen }: Chain): readonly PaletteKey[] {
  const ids = pen.names.variables.map(({ id }) => id).filter((id) => id !== "C");
  return [...quantityKeys(pen, ids), ...sigmaKeys, costQuotient];
}

const costQuotient: PaletteKey = {
  latex: "\\frac{\\partial C}{\\partial\\square}",
  insert: "\\frac{\\partial C}{\\partial #?}",
  plain: "∂C/∂",
  says: words.costSlope,
};
