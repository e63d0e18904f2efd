import { freeLettersOf } from "../expand.ts";
import type { Expression } from "../expression.ts";
import { toDecimal } from "../rational.ts";

/** How tightly a node binds. A part that binds less tightly than its place demands gets brackets. */
export const SUM = 1;
export const NEGATION = 2;
export const PRODUCT = 3;
export const POWER = 4;
export const ATOM = 5;

const LONGEST_DECIMAL = 12;

/** A number as a decimal; undefined if it is shown as a fraction. */
export function shownDecimal(expression: Expression & { kind: "number" }): string | undefined {
  const decimal = toDecimal(expression.value);
  return decimal !== undefined && (expression.value.denominator === 1n || decimal.length <= LONGEST_DECIMAL)
    ? decimal
    : undefined;
}

export function tightness(expression: Expression): number {
  switch (expression.kind) {
    case "sum":
      return SUM;
    case "negation":
      return NEGATION;
    case "product":
    case "quotient":
    case "sumOver":
      return PRODUCT;
    case "power":
      return POWER;
    case "number":
      if (expression.value.numerator < 0n) return NEGATION;
      return shownDecimal(expression) === undefined ? PRODUCT : ATOM;
    default:
      return ATOM;
  }
}

/** Terms and their signs, apart: a + −b is shown as a − b. */
export const signedTerms = (terms: readonly Expression[]): readonly { minus: boolean; term: Expression }[] =>
  terms.map((term) => (term.kind === "negation" ? { minus: true, term: term.of } : { minus: false, term }));

/** Index letters of the sums at the end of a formula. Without brackets they would take what comes next. */
export function openLettersOf(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "sumOver":
      return [expression.index.letter, ...openLettersOf(expression.of)];
    case "negation":
      return openLettersOf(expression.of);
    case "product": {
      const last = expression.factors.at(-1);
      return last ? openLettersOf(last) : [];
    }
    default:
      return [];
  }
}

/** True for a term that would draw a later term with the same index letter into its sum. */
export function drawsIn(term: Expression, later: readonly Expression[]): boolean {
  const letters = openLettersOf(term);
  return letters.length > 0 && later.some((next) => letters.some((letter) => freeLettersOf(next).has(letter)));
}
