import { type Budget, budgetOf } from "./budget.ts";
import {
  childrenOf,
  derivative,
  type Expression,
  indexed,
  keyOfMember,
  name,
  nodesOf,
  number,
  sum,
  sumOver,
  withChildren,
} from "./expression.ts";
import type { IndexName, IndexValue } from "./names.ts";

/** What is known about indices: the sizes of open layers, by id, and which neuron each letter means. */
export interface IndexValues {
  readonly sizes?: ReadonlyMap<string, number>;
  readonly letters?: ReadonlyMap<string, number>;
}

const LARGEST_EXPANSION = 5_000;

/**
 * Writes sums out and replaces letters by neurons: Σ_j w_jk a_j with two neurons and k = 1 becomes
 * w_01 a_0 + w_11 a_1, with names such as "w2.0.1". Sums over layers of unknown size and unknown letters stay.
 *
 * @throws {BudgetSpent} if the result would have more than 5,000 parts
 */
export function expand(
  expression: Expression,
  known: IndexValues = {},
  budget = budgetOf(LARGEST_EXPANSION),
): Expression {
  if (!hasIndices(expression) && !known.sizes) return expression;
  return expandWith(expression, known.sizes ?? new Map(), known.letters ?? new Map(), budget);
}

function expandWith(
  expression: Expression,
  sizes: ReadonlyMap<string, number>,
  letters: ReadonlyMap<string, number>,
  budget: Budget,
): Expression {
  budget.spend(1);
  const of = (part: Expression): Expression => expandWith(part, sizes, letters, budget);
  switch (expression.kind) {
    case "name": {
      const size = sizes.get(expression.id);
      return size === undefined ? expression : number(size);
    }
    case "indexed":
      return memberAt(expression.id, expression.at, letters);
    case "derivative":
      return derivative(
        quantityAt(expression.of, expression.ofAt, letters),
        quantityAt(expression.by, expression.byAt, letters),
      );
    case "sumOver": {
      const { index, of: body } = expression;
      const size = sizeOfIndex(index, sizes);
      const shadowed = (value: number | undefined): ReadonlyMap<string, number> => {
        const inner = new Map(letters);
        if (value === undefined) inner.delete(index.letter);
        else inner.set(index.letter, value);
        return inner;
      };
      if (size === undefined) return sumOver(index, expandWith(body, sizes, shadowed(undefined), budget));
      const from = index.from ?? 0;
      const terms: Expression[] = [];
      for (let value = from; value < from + size; value++) terms.push(expandWith(body, sizes, shadowed(value), budget));
      const [only] = terms;
      if (!only) return number(0);
      return terms.length === 1 ? only : sum(...terms);
    }
    default: {
      const children = childrenOf(expression);
      const expanded = children.map(of);
      return expanded.some((child, i) => child !== children[i]) ? withChildren(expression, expanded) : expression;
    }
  }
}

/** How many values an index has; undefined if that is open. */
export function sizeOfIndex({ size }: IndexName, sizes: ReadonlyMap<string, number>): number | undefined {
  return typeof size === "number" ? size : sizes.get(size.id);
}

const put = (at: readonly IndexValue[], letters: ReadonlyMap<string, number>): readonly IndexValue[] =>
  at.map((value) => (typeof value === "number" ? value : (letters.get(value.letter) ?? value)));

const isSettled = (at: readonly IndexValue[]): boolean => at.every((value) => typeof value === "number");

function memberAt(id: string, at: readonly IndexValue[], letters: ReadonlyMap<string, number>): Expression {
  const values = put(at, letters);
  return isSettled(values) ? name(keyOfMember(id, values)) : indexed(id, ...values);
}

function quantityAt(
  id: string,
  at: readonly IndexValue[] | undefined,
  letters: ReadonlyMap<string, number>,
): string | readonly [string, ...IndexValue[]] {
  if (!at) return id;
  const values = put(at, letters);
  return isSettled(values) ? keyOfMember(id, values) : [id, ...values];
}

const indicesIn = new WeakMap<Expression, boolean>();

/** True if a formula contains a sum, or a name with an index. */
export function hasIndices(expression: Expression): boolean {
  const known = indicesIn.get(expression);
  if (known !== undefined) return known;
  let found = false;
  for (const node of nodesOf(expression))
    if (
      node.kind === "indexed" ||
      node.kind === "sumOver" ||
      (node.kind === "derivative" && (node.ofAt || node.byAt))
    ) {
      found = true;
      break;
    }
  indicesIn.set(expression, found);
  return found;
}

/** Ids of the layer sizes that the sums and letters of a formula leave open. */
export function openSizesOf(expression: Expression): ReadonlySet<string> {
  const ids = new Set<string>();
  const note = ({ size }: IndexName): void => {
    if (typeof size !== "number") ids.add(size.id);
  };
  for (const node of nodesOf(expression)) {
    if (node.kind === "sumOver") note(node.index);
    for (const value of valuesAt(node)) if (typeof value !== "number") note(value);
  }
  return ids;
}

/** The letters of a formula that no sum binds, with their ranges. */
export function freeLettersOf(expression: Expression): ReadonlyMap<string, IndexName> {
  const free = new Map<string, IndexName>();
  collectFree(expression, new Set(), free);
  return free;
}

function collectFree(expression: Expression, bound: ReadonlySet<string>, free: Map<string, IndexName>): void {
  if (!hasIndices(expression)) return;
  for (const value of valuesAt(expression))
    if (typeof value !== "number" && !bound.has(value.letter)) free.set(value.letter, value);
  const inner = expression.kind === "sumOver" ? new Set([...bound, expression.index.letter]) : bound;
  for (const child of childrenOf(expression)) collectFree(child, inner, free);
}

/** The indices of this very node. */
export function valuesAt(expression: Expression): readonly IndexValue[] {
  if (expression.kind === "indexed") return expression.at;
  if (expression.kind === "derivative") return [...(expression.ofAt ?? []), ...(expression.byAt ?? [])];
  return [];
}
