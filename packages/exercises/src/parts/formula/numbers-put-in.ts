import "server-only";
import { type Expression, evaluate, nodesOf, substitute, variablesOf } from "@nn/algebra";
import { TOLERANCE } from "../../exercise/tolerance.ts";
import { numeral } from "../../writing/arithmetic.ts";
import { isNear } from "../number/is-near.ts";
import type { FormulaPart } from "./part.ts";

/** The right formula with numbers in the place of letters. */
export interface PutIn {
  /** The letters that are numbers now. */
  readonly letters: readonly string[];
  /** True where no letter is left. */
  readonly isWhole: boolean;
}

/**
 * What an answer puts numbers in for, where the question shows them and the answer is otherwise right: 1.2 or
 * 2(1.1 − 0.5) or 2(a − 0.5) where 2(a − y) is asked for.
 *
 * @param isIt  decides that a formula is the same as the answer; anything short of certainty is false
 */
export function numbersPutIn(
  { key, names, values }: Pick<FormulaPart, "key" | "names" | "values">,
  answer: Expression,
  isIt: (formula: Expression) => boolean,
): PutIn | undefined {
  const [inKey, kept] = [variablesOf(key), variablesOf(answer)];
  const numbers = new Map(
    names.variables.flatMap(({ id }) => {
      const value = inKey.has(id) && !kept.has(id) ? values?.(id) : undefined;
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
  if (numbers.size === 0) return undefined;
  const to = substitute(key, new Map([...numbers].map(([id, value]) => [id, numeral(value)])));
  const putIn = { letters: [...numbers.keys()], isWhole: isNumberAlone(answer) };
  if (!putIn.isWhole) return isIt(to) ? putIn : undefined;
  // A number may be rounded, as where it is asked for.
  const [given, right] = [evaluate(answer), isNumberAlone(to) ? evaluate(to) : undefined];
  return given !== undefined && right !== undefined && isNear(given, right, TOLERANCE) ? putIn : undefined;
}

/** True where no letter stands in a formula. */
export const isNumberAlone = (formula: Expression): boolean =>
  ![...nodesOf(formula)].some(({ kind }) => kind === "name" || kind === "indexed" || kind === "derivative");
