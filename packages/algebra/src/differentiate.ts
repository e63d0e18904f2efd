import { add, apply, divide, isNumber, multiply, negate, raise } from "./build.ts";
import { call, type Expression, keyOfMember, number, sumOver } from "./expression.ts";
import { builtIn } from "./functions.ts";
import { slopeOf } from "./slopes.ts";
import { variablesOf } from "./substitute.ts";

/**
 * The derivative of a formula with respect to one variable, all others held still.
 *
 *   d/dx f(g(x)) = f′(g(x)) · g′(x)       sums, products, quotients and powers by their rules
 *
 * A generic function keeps its prime: d/dz σ(z) = σ′(z). Built-in activations keep theirs too, as the subject writes
 * them. Leibniz quotients are atoms and count as constants.
 *
 * @returns the derivative, without zeros and ones but not otherwise simplified
 * A sum is differentiated term by term.
 *
 * @throws {RangeError} for max and min of several values, which have no slope where they meet, and for a member of a
 *   family, "w2.1.0", if the formula has members of the same family with index letters: `expand` it first
 */
export function differentiate(expression: Expression, variable: string): Expression {
  const slope = (part: Expression): Expression => differentiate(part, variable);
  switch (expression.kind) {
    case "number":
    case "constant":
    case "derivative":
      return number(0);
    case "name":
      return number(expression.id === variable ? 1 : 0);
    case "indexed":
      return slopeOfMember(expression, variable);
    case "sumOver": {
      const inner = slope(expression.of);
      return isNumber(inner, 0n) ? inner : sumOver(expression.index, inner);
    }
    case "sum":
      return add(...expression.terms.map(slope));
    case "negation":
      return negate(slope(expression.of));
    case "product":
      return add(
        ...expression.factors.map((factor, i) =>
          multiply(...expression.factors.slice(0, i), slope(factor), ...expression.factors.slice(i + 1)),
        ),
      );
    case "quotient":
      return slopeOfQuotient(expression.numerator, expression.denominator, slope);
    case "power":
      return slopeOfPower(expression.base, expression.exponent, variable);
    case "call":
      return slopeOfCall(expression, variable);
  }
}

/** It is open which member a letter means, and so whether that is the one that moves. */
function slopeOfMember({ id, at }: Expression & { kind: "indexed" }, variable: string): Expression {
  const isOpen = at.some((value) => typeof value !== "number");
  if (isOpen && variable.startsWith(`${id}.`))
    throw new RangeError(`whether ${keyOfMember(id, at)} is ${variable} is open: expand the formula first`);
  return number(keyOfMember(id, at) === variable ? 1 : 0);
}

function slopeOfQuotient(top: Expression, bottom: Expression, slope: (part: Expression) => Expression): Expression {
  const [topSlope, bottomSlope] = [slope(top), slope(bottom)];
  if (isNumber(bottomSlope, 0n)) return divide(topSlope, bottom);
  const numerator = add(multiply(topSlope, bottom), negate(multiply(top, bottomSlope)));
  return divide(numerator, raise(bottom, number(2)));
}

function slopeOfPower(base: Expression, exponent: Expression, variable: string): Expression {
  const [baseSlope, exponentSlope] = [differentiate(base, variable), differentiate(exponent, variable)];
  if (!variablesOf(exponent).has(variable)) {
    const lower = exponent.kind === "number" ? number(minusOne(exponent)) : add(exponent, number(-1));
    return multiply(exponent, raise(base, lower), baseSlope);
  }
  const ofExponent = multiply(raise(base, exponent), apply("ln", base), exponentSlope);
  const isE = base.kind === "constant" && base.name === "e";
  if (isE) return multiply(raise(base, exponent), exponentSlope);
  return add(ofExponent, multiply(exponent, raise(base, add(exponent, number(-1))), baseSlope));
}

const minusOne = ({ value }: Expression & { kind: "number" }) => ({
  numerator: value.numerator - value.denominator,
  denominator: value.denominator,
});

const keepsPrime: ReadonlySet<string> = new Set(["sigmoid", "tanh", "relu", "softplus"]);

function slopeOfCall(expression: Expression & { kind: "call" }, variable: string): Expression {
  const { fn, order, args } = expression;
  const [argument] = args;
  if (!argument || args.length > 1) throw new RangeError(`the slope of ${fn} of several values is not a formula here`);
  const inner = differentiate(argument, variable);
  if (isNumber(inner, 0n)) return inner;
  const primed = !builtIn(fn) || keepsPrime.has(fn);
  return multiply(primed ? call(fn, args, order + 1) : (slopeOf(fn, argument) ?? number(0)), inner);
}
