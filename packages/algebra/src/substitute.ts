import { childrenOf, type Expression, keyOfMember, nodesOf, withChildren } from "./expression.ts";
import type { IndexValue } from "./names.ts";

/**
 * The same tree with each variable in `values` replaced; the values themselves are left as they are. A member of a
 * family goes by its id, "w2.1.0", or by "w2.j.k" if written with exactly these letters.
 */
export function substitute(
  expression: Expression,
  values: { readonly get: (id: string) => Expression | undefined },
): Expression {
  if (expression.kind === "name") return values.get(expression.id) ?? expression;
  if (expression.kind === "indexed") return values.get(keyOfMember(expression.id, expression.at)) ?? expression;
  const children = childrenOf(expression);
  const replaced = children.map((child) => substitute(child, values));
  return replaced.some((child, i) => child !== children[i]) ? withChildren(expression, replaced) : expression;
}

/**
 * Replaces Leibniz quotients by what they equal; `meaningOf` returns undefined for one that stays an atom. It gets the
 * ids of the two quantities, and the indices of each that is a member of a family.
 */
export function substituteDerivatives(
  expression: Expression,
  meaningOf: (
    of: string,
    by: string,
    ofAt: readonly IndexValue[],
    byAt: readonly IndexValue[],
  ) => Expression | undefined,
): Expression {
  if (expression.kind === "derivative") {
    const { of, by, ofAt = [], byAt = [] } = expression;
    return meaningOf(of, by, ofAt, byAt) ?? expression;
  }
  const children = childrenOf(expression);
  const replaced = children.map((child) => substituteDerivatives(child, meaningOf));
  return replaced.some((child, i) => child !== children[i]) ? withChildren(expression, replaced) : expression;
}

/** The ids of all variables in a tree; a member of a family counts as "w2.j.k" or "w2.1.0". */
export function variablesOf(expression: Expression): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const node of nodesOf(expression)) {
    if (node.kind === "name") ids.add(node.id);
    if (node.kind === "indexed") ids.add(keyOfMember(node.id, node.at));
  }
  return ids;
}
