import { childrenOf, type Expression, nodesOf, withChildren } from "./expression.ts";

/** The same tree with each variable that `values` knows replaced; the values themselves are left as they are. */
export function substitute(expression: Expression, values: ReadonlyMap<string, Expression>): Expression {
  if (expression.kind === "name") return values.get(expression.id) ?? expression;
  const children = childrenOf(expression);
  const replaced = children.map((child) => substitute(child, values));
  return replaced.some((child, i) => child !== children[i]) ? withChildren(expression, replaced) : expression;
}

/** Replaces Leibniz quotients by what they are equal to; `meaningOf` returns undefined for one that stays an atom. */
export function substituteDerivatives(
  expression: Expression,
  meaningOf: (of: string, by: string) => Expression | undefined,
): Expression {
  if (expression.kind === "derivative") return meaningOf(expression.of, expression.by) ?? expression;
  const children = childrenOf(expression);
  const replaced = children.map((child) => substituteDerivatives(child, meaningOf));
  return replaced.some((child, i) => child !== children[i]) ? withChildren(expression, replaced) : expression;
}

/** The ids of all variables in a tree. */
export function variablesOf(expression: Expression): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const node of nodesOf(expression)) if (node.kind === "name") ids.add(node.id);
  return ids;
}
