import { type IndexName, type IndexValue, keyOfIndices } from "./names.ts";
import { type Rational, rational } from "./rational.ts";

/**
 * A formula as a tree. Every node is of one of these kinds, and nothing in it is ever run as code.
 * Sums and products keep the order in which they were written, so that a preview looks like what was typed.
 */
export type Expression =
  | { readonly kind: "number"; readonly value: Rational }
  | { readonly kind: "constant"; readonly name: "pi" | "e" }
  /** A declared variable; `id` is the question's own name for it. */
  | { readonly kind: "name"; readonly id: string }
  /** A member of a declared family: w_{jk}, w_{2k}, w_{21}. */
  | { readonly kind: "indexed"; readonly id: string; readonly at: readonly IndexValue[] }
  /**
   * A Leibniz quotient ∂of/∂by as one atom; both are ids of declared variables, or of families with their indices in
   * `ofAt` and `byAt`.
   */
  | {
      readonly kind: "derivative";
      readonly of: string;
      readonly by: string;
      readonly ofAt?: readonly IndexValue[];
      readonly byAt?: readonly IndexValue[];
    }
  /** Σ over every value of an index: the letter is bound in `of`. */
  | { readonly kind: "sumOver"; readonly index: IndexName; readonly of: Expression }
  | { readonly kind: "sum"; readonly terms: readonly Expression[] }
  | { readonly kind: "negation"; readonly of: Expression }
  | { readonly kind: "product"; readonly factors: readonly Expression[] }
  | { readonly kind: "quotient"; readonly numerator: Expression; readonly denominator: Expression }
  | { readonly kind: "power"; readonly base: Expression; readonly exponent: Expression }
  /** f(x), or with `order` 1 its derivative f′(x), and so on. */
  | { readonly kind: "call"; readonly fn: string; readonly order: number; readonly args: readonly Expression[] };

export const number = (value: Rational | bigint | number): Expression => ({
  kind: "number",
  value: typeof value === "object" ? value : rational(BigInt(value)),
});
export const name = (id: string): Expression => ({ kind: "name", id });
export const indexed = (id: string, ...at: readonly IndexValue[]): Expression => ({ kind: "indexed", id, at });
export const sumOver = (index: IndexName, of: Expression): Expression => ({ kind: "sumOver", index, of });
/** ∂of/∂by; a member of a family is given as [id, …indices]. */
export function derivative(of: string | Member, by: string | Member): Expression {
  const [top, bottom] = [membership(of), membership(by)];
  return {
    kind: "derivative",
    of: top.id,
    by: bottom.id,
    ...(top.at.length > 0 && { ofAt: top.at }),
    ...(bottom.at.length > 0 && { byAt: bottom.at }),
  };
}

type Member = readonly [id: string, ...at: IndexValue[]];

const membership = (of: string | Member): { id: string; at: readonly IndexValue[] } => {
  if (typeof of === "string") return { id: of, at: [] };
  const [id, ...at] = of;
  return { id, at };
};

/** The id of a member of a family: "w2.j.k" if it is left open, "w2.1.0" if it is a certain one. */
export const keyOfMember = (id: string, at: readonly IndexValue[] = []): string => `${id}${keyOfIndices(at)}`;
export const sum = (...terms: readonly Expression[]): Expression => ({ kind: "sum", terms });
export const negation = (of: Expression): Expression => ({ kind: "negation", of });
export const difference = (a: Expression, b: Expression): Expression => sum(a, negation(b));
export const product = (...factors: readonly Expression[]): Expression => ({ kind: "product", factors });
export const quotient = (numerator: Expression, denominator: Expression): Expression => ({
  kind: "quotient",
  numerator,
  denominator,
});
export const power = (base: Expression, exponent: Expression): Expression => ({ kind: "power", base, exponent });
export const call = (fn: string, args: readonly Expression[], order = 0): Expression => ({
  kind: "call",
  fn,
  order,
  args,
});

/** The parts directly under a node, in reading order. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "constant":
    case "name":
    case "indexed":
    case "derivative":
      return [];
    case "sum":
      return expression.terms;
    case "negation":
    case "sumOver":
      return [expression.of];
    case "product":
      return expression.factors;
    case "quotient":
      return [expression.numerator, expression.denominator];
    case "power":
      return [expression.base, expression.exponent];
    case "call":
      return expression.args;
  }
}

/** The same node with other parts, given in the order of `childrenOf`. */
export function withChildren(expression: Expression, children: readonly Expression[]): Expression {
  const [first, second] = children;
  switch (expression.kind) {
    case "sum":
      return { kind: "sum", terms: children };
    case "product":
      return { kind: "product", factors: children };
    case "call":
      return { ...expression, args: children };
    case "negation":
      return first ? negation(first) : expression;
    case "sumOver":
      return first ? sumOver(expression.index, first) : expression;
    case "quotient":
      return first && second ? quotient(first, second) : expression;
    case "power":
      return first && second ? power(first, second) : expression;
    default:
      return expression;
  }
}

/** Number of nodes and depth of the tree, found without recursion so that no tree is too deep to measure. */
export function sizeOf(expression: Expression): { readonly nodes: number; readonly depth: number } {
  const waiting: { node: Expression; depth: number }[] = [{ node: expression, depth: 1 }];
  let [nodes, depth] = [0, 0];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    nodes++;
    depth = Math.max(depth, next.depth);
    for (const child of childrenOf(next.node)) waiting.push({ node: child, depth: next.depth + 1 });
  }
  return { nodes, depth };
}

/** Every node, parents before their parts. */
export function* nodesOf(expression: Expression): Generator<Expression> {
  const waiting = [expression];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    waiting.push(...childrenOf(next));
  }
}
