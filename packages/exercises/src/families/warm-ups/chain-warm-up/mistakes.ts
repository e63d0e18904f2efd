import "server-only";
import { call, difference, type Expression, name, negation, number, product, sum } from "@nn/algebra";
import type { WrongFormula } from "../../../parts/formula/part.ts";
import { productOf } from "../../../scenes/chain.ts";
import { type Pen, say } from "../../../writing/say.ts";
import { polynomial, slopeTerms, X } from "../polynomial.ts";
import { mistake, U } from "../warm-up-kit.ts";
import { exponential, type Nested, outerOf, outerSlope, powerOf } from "./chain-nested.ts";

const u = name(U);

/** The expected wrong ways at the slope of the outside. */
export function outsideMistakes(nested: Nested, pen: Pen): readonly WrongFormula[] {
  const right = pen.formula(outerSlope(nested, u));
  const itself: WrongFormula = {
    ...mistake(
      "function-for-slope",
      "The function itself in place of its slope",
      say`That is y. The question is how fast y follows ${pen.quantity(U)}: ${right}.`,
    ),
    formula: outerOf(nested, u),
  };
  if (nested.outer === "power") return [itself, ...powerMistakes(nested.exponent, u, pen)];
  if (nested.outer === "exp") return exponentialMistakes;
  return [itself, ...sineMistakes];
}

/** At the slope of a power of anything. */
function powerMistakes(exponent: number, base: Expression, pen: Pen): readonly WrongFormula[] {
  const [power, slope] = [
    pen.formula(powerOf(base, exponent)),
    pen.formula(product(number(exponent), powerOf(base, exponent - 1))),
  ];
  return [
    {
      ...mistake(
        "exponent-kept",
        "The exponent was not lowered",
        say`The ${exponent} came down in front, as it should. The exponent has to go down by one as well: ${power} has the slope ${slope}.`,
      ),
      formula: product(number(exponent), powerOf(base, exponent)),
    },
    {
      ...mistake(
        "exponent-not-in-front",
        "The exponent did not come down in front",
        say`The exponent is lowered rightly. The old one also comes in as a factor: ${power} has the slope ${slope}.`,
      ),
      formula: powerOf(base, exponent - 1),
    },
  ];
}

const exponentialMistakes: readonly WrongFormula[] = [
  {
    ...mistake(
      "power-rule-for-exponential",
      "That is the rule for powers",
      say`The rule for powers is for a variable below and a number above. Here the variable is above: the slope of e to the power of u is e to that same power.`,
    ),
    formula: product(u, exponential(difference(u, number(1)))),
  },
  {
    ...mistake(
      "exponential-lost",
      "The exponential is gone",
      say`e to the power of u does not get simpler on the way to its slope: it is its own slope.`,
    ),
    formula: u,
  },
  {
    ...mistake(
      "slope-sign",
      "A minus sign too many",
      say`e to the power of u rises everywhere, so its slope is never negative.`,
    ),
    formula: negation(exponential(u)),
  },
];

const sineMistakes: readonly WrongFormula[] = [
  {
    ...mistake(
      "slope-sign",
      "A minus sign too many",
      say`The sine rises where it starts, and the cosine is 1 there: no minus. The minus comes in when the cosine is differentiated.`,
    ),
    formula: negation(call("cos", [u])),
  },
  {
    ...mistake(
      "cosine-rule",
      "That is the rule of the cosine",
      say`Minus the sine is the slope of the cosine. Here the sine itself is asked, and its slope is the cosine.`,
    ),
    formula: negation(call("sin", [u])),
  },
];

/** The expected wrong ways at the slope of the inside. */
export function insideMistakes({ terms }: Nested, pen: Pen): readonly WrongFormula[] {
  const [moving, rest] = terms;
  const slope = slopeTerms(terms);
  const [first, constant] = [pen.formula(polynomial([moving])), pen.formula(polynomial([rest]))];
  return [
    {
      ...mistake(
        "constant-kept",
        "The constant is still there",
        say`${constant} does not move when x does, so its slope is 0.`,
      ),
      formula: polynomial([...slope, rest]),
    },
    {
      ...mistake(
        "exponent-kept",
        "The exponent was not lowered",
        say`${first} has the slope ${pen.formula(polynomial(slope))}: the exponent of x goes down by one.`,
      ),
      formula: polynomial([{ of: moving.of * moving.x, x: moving.x }]),
    },
    ...(moving.x > 1
      ? [
          {
            ...mistake(
              "exponent-not-in-front",
              "The exponent did not come down in front",
              say`The exponent is lowered rightly. The old one, ${moving.x}, also comes in as a factor.`,
            ),
            formula: polynomial([{ of: moving.of, x: moving.x - 1 }]),
          },
        ]
      : []),
    {
      ...mistake(
        "function-for-slope",
        "The function itself in place of its slope",
        say`That is what the inside is. The question is how fast it follows x.`,
      ),
      formula: polynomial(terms),
    },
  ];
}

/** The expected wrong ways at the whole: a wrong factor among right ones, one lost, the place mistaken, a sum for the product. */
export function nestedMistakes(nested: Nested, pen: Pen): readonly WrongFormula[] {
  const inside = polynomial(nested.terms);
  const [outer, inner] = [outerSlope(nested, u), polynomial(slopeTerms(nested.terms))];
  const [outerText, innerText] = [pen.formula(outer), pen.formula(inner)];
  const isTold = ({ name: told }: WrongFormula): boolean =>
    told !== "function-for-slope" && told !== "exponential-lost";
  const carried = [
    ...outsideMistakes(nested, pen)
      .filter(isTold)
      .map((wrong) => ({ ...wrong, formula: productOf([inner, wrong.formula]) })),
    ...insideMistakes(nested, pen)
      .filter(({ name: told }) => told === "constant-kept")
      .map((wrong) => ({ ...wrong, formula: productOf([wrong.formula, outer]) })),
  ];
  return [
    {
      ...mistake(
        "inner-slope-missing",
        "The slope of the inside is missing",
        say`${outerText} says how fast y follows the inside. The inside itself moves ${innerText} times as fast as x, and that factor belongs in the product.`,
      ),
      formula: outer,
    },
    {
      ...mistake(
        "outer-slope-missing",
        "The slope of the outside is missing",
        say`${innerText} is how fast the inside follows x. From the inside the way goes on to y: one more factor, ${outerText}.`,
      ),
      formula: inner,
    },
    {
      ...mistake(
        "slope-at-x",
        "The slope of the outside is taken at the wrong place",
        say`What goes into the outside is ${pen.formula(inside)}, so its slope is read there, not at x.`,
      ),
      formula: productOf([inner, outerSlope(nested, name(X))]),
    },
    {
      ...mistake(
        "slope-of-slope",
        "The inside was replaced by its slope",
        say`The outside keeps its inside as it is: ${outerText}, with ${pen.formula(inside)} for u. The slope of the inside comes in as a factor beside it.`,
      ),
      formula: outerSlope(nested, inner),
    },
    {
      ...mistake(
        "added-up",
        "The rates are added up",
        say`One step follows the other: y moves ${outerText} times as fast as something that moves ${innerText} times as fast as x. Rates along one way multiply.`,
      ),
      formula: sum(outer, inner),
    },
    {
      ...mistake(
        "function-for-slope",
        "The function itself in place of its slope",
        say`That is y: how high the curve is. The question is how fast it follows x.`,
      ),
      formula: outerOf(nested, u),
    },
    ...carried,
  ];
}
