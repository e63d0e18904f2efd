import "server-only";
import { type Expression, number, product, sum } from "@nn/algebra";

/** A sum or a product of what is left when some of it is taken away. */
export const sumOf = (terms: readonly Expression[]): Expression => together(terms, number(0), sum);
export const productOf = (factors: readonly Expression[]): Expression => together(factors, number(1), product);

function together(
  parts: readonly Expression[],
  none: Expression,
  all: (...parts: readonly Expression[]) => Expression,
): Expression {
  const [only] = parts;
  if (!only) return none;
  return parts.length === 1 ? only : all(...parts);
}

export const without = <T>(list: readonly T[], place: number): readonly T[] => list.filter((_, i) => i !== place);

export const replaced = <T>(list: readonly T[], place: number, by: T): readonly T[] =>
  list.map((each, i) => (i === place ? by : each));

export const isNumber = ({ kind }: Expression): boolean => kind === "number";

/** True for the whole number `value`. */
export const isWhole = (expression: Expression, value: number): boolean =>
  expression.kind === "number" && expression.value.denominator === 1n && expression.value.numerator === BigInt(value);

/** −x, or x where it was −x. */
export const turned = (expression: Expression): Expression =>
  expression.kind === "negation" ? expression.of : { kind: "negation", of: expression };

/** A product in one list, with the products inside it opened. */
export const factorsOf = (expression: Expression): readonly Expression[] =>
  expression.kind === "product" ? expression.factors.flatMap(factorsOf) : [expression];
