import { call, type Expression, negation, number, power, product, quotient, sum } from "./expression.ts";

/** Constructors that drop zeros, ones and double signs, so that a derivative looks as a person would write it. */
export const isNumber = (expression: Expression, value: bigint): boolean =>
  expression.kind === "number" && expression.value.denominator === 1n && expression.value.numerator === value;

const isZero = (expression: Expression): boolean => isNumber(expression, 0n);
const isOne = (expression: Expression): boolean => isNumber(expression, 1n);

export function negate(expression: Expression): Expression {
  if (isZero(expression)) return expression;
  return expression.kind === "negation" ? expression.of : negation(expression);
}

export function add(...terms: readonly Expression[]): Expression {
  const kept = terms.filter((term) => !isZero(term));
  const [only] = kept;
  if (!only) return number(0);
  return kept.length === 1 ? only : sum(...kept);
}

export function multiply(...factors: readonly Expression[]): Expression {
  if (factors.some(isZero)) return number(0);
  const minus = factors.filter((factor) => factor.kind === "negation").length % 2 === 1;
  const kept = factors
    .map((factor) => (factor.kind === "negation" ? factor.of : factor))
    .flatMap((factor) => (factor.kind === "product" ? factor.factors : [factor]))
    .filter((factor) => !isOne(factor));
  const [only] = kept;
  const positive = !only ? number(1) : kept.length === 1 ? only : product(...kept);
  return minus ? negate(positive) : positive;
}

export function divide(numerator: Expression, denominator: Expression): Expression {
  if (isZero(numerator) && !isZero(denominator)) return numerator;
  return isOne(denominator) ? numerator : quotient(numerator, denominator);
}

export function raise(base: Expression, exponent: Expression): Expression {
  if (isOne(exponent)) return base;
  return isZero(exponent) ? number(1) : power(base, exponent);
}

export const apply = (fn: string, argument: Expression, order = 0): Expression => call(fn, [argument], order);
