import "server-only";
import { type Expression, evaluate } from "@nn/algebra";
import { type Aims, aimedAt } from "../../parts/aims.ts";
import { type Chain, valuesOf } from "../../scenes/chain.ts";

/** Where mistakes lead with the numbers of one chain. */
export function inNumbers<Name extends string>(chain: Chain, mistakes: Aims<Name, Expression>): Aims<Name, number> {
  const values = valuesOf(chain);
  return aimedAt(mistakes, (formula) => evaluate(formula, values));
}
