import "server-only";
import {
  call,
  difference,
  differentiate,
  type Expression,
  name,
  negation,
  number,
  power,
  product,
  quotient,
  rational,
  sum,
} from "@nn/algebra";
import { family } from "../../../exercise/family.ts";
import { askFormula } from "../../../parts/formula/ask.ts";
import { about } from "./about.ts";
import { A, type Curve, pen, Z } from "./letters.ts";
import { furtherSlips } from "./slips.ts";
import { words } from "./words.en.ts";

const curves: readonly Curve[] = ["sigmoid", "tanh", "softplus"];
const [one, two] = [number(1), number(2)];
const stretches = [undefined, two, number(3), number(rational(1n, 2n))];

/** The slope of a curve at some input, worked out. */
function slopeAt(curve: Curve, input: Expression): Expression {
  const height = call(curve, [input]);
  if (curve === "sigmoid") return product(height, difference(one, height));
  return curve === "tanh" ? difference(one, power(height, two)) : call("sigmoid", [input]);
}

/** ∂a/∂z for one activation function, sometimes with a stretched input, so that the chain rule has something to do. */
export const activationSlope = family({
  about,
  words,
  draw: (dice) => {
    const curve = dice.pick(curves);
    const stretch = dice.pick(stretches);
    const input = stretch ? product(stretch, name(Z)) : name(Z);
    const outer = slopeAt(curve, input);
    const slope = stretch ? product(stretch, ...(outer.kind === "product" ? outer.factors : [outer])) : outer;
    return { curve, stretch, input, outer, slope };
  },
  parts: ({ curve, stretch, input, outer, slope }, words) => {
    const height = call(curve, [input]);
    const stretched = (formula: Expression): Expression => (stretch ? product(stretch, formula) : formula);
    const only = (of: Curve, formula: Expression) => (curve === of ? stretched(formula) : undefined);
    return [
      askFormula({
        id: "slope",
        letters: {
          pen,
          keys: words.keys,
          definitions: new Map([[A, height]]),
          quotient: (of, by) => (of === A && by === Z ? differentiate(height, Z) : undefined),
        },
        key: slope,
        isWorkedOut: true,
        words: words.slope,
        lookAt: [Z, A],
        mistakes: {
          "function-for-slope": height,
          "slope-sign": negation(stretched(outer)),
          "inner-slope-missing": stretch && outer,
          "slope-rule-sign":
            only("sigmoid", product(height, sum(one, height))) ?? only("tanh", sum(one, power(height, two))),
          "slope-from-sum": only("sigmoid", product(input, difference(one, input))),
          "tanh-rule": only("sigmoid", difference(one, power(height, two))),
          "square-missing": only("tanh", difference(one, height)),
          "sigmoid-rule": only("tanh", product(height, difference(one, height))),
          "inner-exponential-missing": only(
            "softplus",
            quotient(one, sum(one, power({ kind: "constant", name: "e" }, input))),
          ),
          "sigmoid-slope": only("softplus", slopeAt("sigmoid", input)),
        },
        further: furtherSlips({ curve, stretch, input, outer }, slopeAt).map((slip) => ({
          ...words.further[slip.name],
          ...slip,
        })),
      }),
    ];
  },
});
