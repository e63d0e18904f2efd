import "server-only";
import { call, difference, differentiate, type Expression, name, negation, number, product, sum } from "@nn/algebra";
import { productOf } from "../../../scenes/chain.ts";
import { U } from "../plain-calculus.ts";
import { polynomial, slopeTerms, X } from "../polynomial.ts";
import { exponential, type Nested, outerOf, outerSlope, powerOf } from "./chain-nested.ts";

const u = name(U);

/** Where the mistakes at the slope of the outside lead. */
export function outsideMistakes(nested: Nested) {
  const { outer, exponent } = nested;
  const at = (kind: Nested["outer"], formula: Expression) => (outer === kind ? formula : undefined);
  return {
    // e to the power of u is its own slope.
    "function-for-slope": outer === "exp" ? undefined : outerOf(nested, u),
    "exponent-kept": at("power", product(number(exponent), powerOf(u, exponent))),
    "exponent-not-in-front": at("power", powerOf(u, exponent - 1)),
    "power-rule-for-exponential": at("exp", product(u, exponential(difference(u, number(1))))),
    "exponential-lost": at("exp", u),
    "slope-sign": outer === "power" ? undefined : negation(outerSlope(nested, u)),
    "cosine-rule": at("sin", negation(call("sin", [u]))),
  };
}

/** Where the mistakes at the slope of the inside lead. */
export function insideMistakes({ terms }: Nested) {
  const [{ of, x }, rest] = terms;
  return {
    "constant-kept": polynomial([...slopeTerms(terms), rest]),
    "exponent-kept": polynomial([{ of: of * x, x }]),
    "exponent-not-in-front": x > 1 ? polynomial([{ of, x: x - 1 }]) : undefined,
    "function-for-slope": polynomial(terms),
  };
}

/** The inside itself where its slope belongs, as it is written or without its constant. */
export const insideKept = ({ terms }: Nested): readonly Expression[] => [
  polynomial(terms),
  polynomial(terms.filter(({ x }) => x > 0)),
];

/** Where the mistakes at the whole lead: a factor lost, the place mistaken, a sum for the product. */
export function wholeMistakes(nested: Nested) {
  const [outer, inner] = [outerSlope(nested, u), polynomial(slopeTerms(nested.terms))];
  return {
    "inner-slope-missing": outer,
    "outer-slope-missing": inner,
    "slope-at-x": productOf([inner, outerSlope(nested, name(X))]),
    "slope-of-slope": outerSlope(nested, inner),
    "added-up": sum(outer, inner),
    // Where the slope of the outside is the outside itself, this is the slope of the inside missing.
    "function-for-slope": nested.outer === "exp" ? undefined : outerOf(nested, u),
  };
}

export type FurtherSlip = "exponent-lost" | "exponents-mixed" | "function-for-slope" | "slope-of-slope";

/** Further wrong ways at the slope of the outside, which may come to the same as others. */
export function outsideSlips(nested: Nested): readonly { readonly name: FurtherSlip; readonly formula: Expression }[] {
  const { outer, exponent } = nested;
  const slopeOfSlope = differentiate(outerSlope(nested, u), U);
  if (outer === "exp") return [];
  const always = [
    { name: "slope-of-slope" as const, formula: slopeOfSlope },
    { name: "function-for-slope" as const, formula: outerOf(nested, u) },
  ];
  if (outer === "sin") return always;
  return [
    ...always,
    { name: "exponent-lost", formula: product(number(exponent), u) },
    { name: "exponents-mixed", formula: product(number(exponent - 1), powerOf(u, exponent)) },
  ];
}
