import "server-only";
import { call, childrenOf, type Expression, withChildren } from "@nn/algebra";
import type { FormulaPart, WrongFormula } from "./part.ts";

/** The slip of using the sigmoid's own slope where σ may be any function. */
const NAME = "sigmoid-rule-for-any";
const GENERIC = "σ";

/** The same formula with the sigmoid in the place of a σ that may be any function. */
function withSigmoid(expression: Expression): Expression {
  const children = childrenOf(expression).map(withSigmoid);
  if (expression.kind !== "call" || expression.fn !== GENERIC) return withChildren(expression, children);
  return call("sigmoid", children, expression.order);
}

type Sigmoid = Pick<FormulaPart, "key" | "definitions">;

const sigmoidBy = new WeakMap<FormulaPart, Sigmoid>();

/** What a part asks for if σ were the sigmoid. */
function sigmoidOf(part: FormulaPart): Sigmoid {
  const made = sigmoidBy.get(part) ?? {
    key: withSigmoid(part.key),
    definitions: new Map([...part.definitions].map(([id, formula]) => [id, withSigmoid(formula)])),
  };
  sigmoidBy.set(part, made);
  return made;
}

/**
 * The mistake of an answer that would be right if σ were the sigmoid, however the slope is written: a(1 − a),
 * e^(−z)/(1 + e^(−z))², 1/(4cosh²(z/2)).
 */
export function ruleForAny(
  part: FormulaPart,
  answer: Expression,
  isSame: (a: Expression, b: Expression, definitions: FormulaPart["definitions"]) => boolean,
): WrongFormula | undefined {
  const slip = part.wrongs.find(({ name }) => name === NAME);
  if (!slip) return undefined;
  const { key, definitions } = sigmoidOf(part);
  return isSame(withSigmoid(answer), key, definitions) ? slip : undefined;
}
