import "server-only";
import { type Expression, evaluate } from "@nn/algebra";
import { type Aims, aimedAt } from "../../parts/aims.ts";
import type { WrongFormula } from "../../parts/formula/part.ts";
import type { WrongNumber } from "../../parts/number/part.ts";
import type { Chain } from "../../scenes/chain.ts";

/** The number of every quantity of the last link. */
const valuesOf = ({ ids, value }: Chain): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.values(ids).map((id) => [id, value(id)]));

/** Where mistakes lead with the numbers of one chain. */
export function inNumbers<Name extends string>(chain: Chain, mistakes: Aims<Name, Expression>): Aims<Name, number> {
  const values = valuesOf(chain);
  return aimedAt(mistakes, (formula) => evaluate(formula, values));
}

/** The same of mistakes that have their words already. */
export function wrongsInNumbers(chain: Chain, wrongs: readonly WrongFormula[]): readonly WrongNumber[] {
  const values = valuesOf(chain);
  return wrongs.flatMap(({ formula, ...mistake }) => {
    const value = evaluate(formula, values);
    return value === undefined ? [] : [{ ...mistake, value }];
  });
}
