import type { Budget } from "../budget.ts";
import { apply } from "../build.ts";
import { keyOfDerivative } from "../evaluate/evaluate.ts";
import { call, difference, type Expression, number, quotient, sum } from "../expression.ts";
import { builtIn } from "../functions.ts";
import { withoutPrimes } from "../slopes.ts";
import { type Atoms, atomFraction, atomOf, reduceSquares } from "./atoms.ts";
import { exponential } from "./exponential.ts";
import {
  addFractions,
  canRaise,
  constantFraction,
  type Fraction,
  fraction,
  invertFraction,
  isNowhere,
  keyOfFraction,
  multiplyFractions,
  negateFraction,
  nowhere,
  numberOfFraction,
  raiseFraction,
} from "./fraction.ts";
import { constantOf, leadsNegative } from "./polynomial.ts";

/**
 * The exact form of a formula: a quotient of polynomials with whole coefficients over atoms. Variables, Leibniz
 * quotients, generic functions, logarithms, roots and angles are atoms; exponentials, sigmoids and hyperbolic functions
 * become powers of exponential atoms, |u|, ReLU and max share one atom. Every rewriting keeps the value wherever the
 * formula is defined, so equal forms mean equal values; unequal forms prove nothing unless all atoms are free.
 *
 * @throws {BudgetSpent} if it would grow too large
 */
export function canonical(expression: Expression, atoms: Atoms, budget: Budget): Fraction {
  budget.spend(1);
  const of = (part: Expression): Fraction => canonical(part, atoms, budget);
  switch (expression.kind) {
    case "number":
      return constantFraction(expression.value.numerator, expression.value.denominator);
    case "constant":
      return expression.name === "e" ? exponential(constantFraction(1n), atoms) : atom(atoms, "pi", true);
    case "name":
      return atom(atoms, `name ${expression.id}`, true);
    case "derivative":
      return atom(atoms, keyOfDerivative(expression), true);
    case "indexed":
    case "sumOver":
      throw new RangeError("a formula with open indices has no exact form: expand it first");
    case "sum":
      return expression.terms.map(of).reduce((a, b) => addFractions(a, b, budget));
    case "negation":
      return negateFraction(of(expression.of));
    case "product":
      return expression.factors.map(of).reduce((a, b) => reduceSquares(atoms, multiplyFractions(a, b, budget), budget));
    case "quotient": {
      const [top, bottom] = [of(expression.numerator), of(expression.denominator)];
      return reduceSquares(atoms, multiplyFractions(top, invertFraction(bottom), budget), budget);
    }
    case "power":
      return canonicalPower(expression.base, of(expression.exponent), atoms, budget);
    case "call":
      return canonicalCall(expression, atoms, budget);
  }
}

const atom = (atoms: Atoms, key: string, isFree: boolean, square?: Fraction): Fraction =>
  atomFraction(atomOf(atoms, key, isFree, square));

function canonicalPower(base: Expression, exponent: Fraction, atoms: Atoms, budget: Budget): Fraction {
  if (base.kind === "constant" && base.name === "e") return exponential(exponent, atoms);
  const value = canonical(base, atoms, budget);
  if (isNowhere(value) || isNowhere(exponent)) return nowhere;
  const n = numberOfFraction(exponent);
  const whole = Number(n?.numerator);
  if (n?.denominator === 1n && canRaise(value, whole))
    return reduceSquares(atoms, raiseFraction(value, whole, budget), budget);
  if (n?.denominator === 2n) {
    const root = exactRoot(value) ?? atom(atoms, `sqrt ${keyOfFraction(value)}`, false, value);
    if (canRaise(root, whole)) return reduceSquares(atoms, raiseFraction(root, whole, budget), budget);
  }
  return atom(atoms, `power ${keyOfFraction(value)} ^ ${keyOfFraction(exponent)}`, false);
}

/** Roots of larger numbers are not looked for: a double has no more digits. */
const LARGEST_SQUARE = 1n << 100n;

/** √9 is 3; undefined for a number that is no square, and for anything else. */
function exactRoot(value: Fraction): Fraction | undefined {
  const known = numberOfFraction(value);
  if (!known || known.numerator < 0n || known.numerator > LARGEST_SQUARE || known.denominator > LARGEST_SQUARE)
    return undefined;
  const [top, bottom] = [known.numerator, known.denominator].map((n) => BigInt(Math.round(Math.sqrt(Number(n)))));
  if (!bottom || top === undefined || top * top !== known.numerator || bottom * bottom !== known.denominator)
    return undefined;
  return constantFraction(top, bottom);
}

/** Signs are taken out of odd and even functions, so that sin(x − y) and −sin(y − x) share an atom. */
function withSign(argument: Fraction): { minus: boolean; value: Fraction } {
  const minus = leadsNegative(argument.numerator);
  return { minus, value: minus ? negateFraction(argument) : argument };
}

function canonicalCall(expression: Expression & { kind: "call" }, atoms: Atoms, budget: Budget): Fraction {
  const { fn, order, args } = expression;
  const [first, ...others] = args;
  if (!first) return nowhere;
  const plain = withoutPrimes(fn, order, first);
  if (plain) return canonical(plain, atoms, budget);
  const rewritten = order === 0 ? rewrite(fn, first, others) : undefined;
  if (rewritten) return canonical(rewritten, atoms, budget);

  const argument = canonical(first, atoms, budget);
  if (isNowhere(argument)) return nowhere;
  if (fn === "exp") return exponential(argument, atoms);
  const { minus, value } = withSign(argument);
  const key = keyOfFraction(value);
  switch (fn) {
    case "sin":
    case "arctan":
    case "arcsin": {
      const one = constantFraction(1n);
      const cosine = fn === "sin" ? atom(atoms, `cos ${key}`, false) : one;
      const square = addFractions(one, negateFraction(multiplyFractions(cosine, cosine, budget)), budget);
      if (argument.numerator.size === 0) return constantFraction(0n);
      const result = fn === "sin" ? atom(atoms, `sin ${key}`, false, square) : atom(atoms, `${fn} ${key}`, false);
      return minus ? negateFraction(result) : result;
    }
    case "cos":
      return argument.numerator.size === 0 ? constantFraction(1n) : atom(atoms, `cos ${key}`, false);
    case "abs":
      return canonicalAbs(value, atoms, budget);
    case "ln":
      return constantOf(argument.numerator) === 1n && constantOf(argument.denominator) === 1n
        ? constantFraction(0n)
        : atom(atoms, `ln ${keyOfFraction(argument)}`, false);
    case "sqrt":
      return canonicalPower(first, constantFraction(1n, 2n), atoms, budget);
    default: {
      // A generic function of a polynomial is free: no other argument gives the same value for a reason of form.
      const isFree = constantOf(argument.denominator) !== undefined;
      return atom(atoms, `${fn}${"'".repeat(order)} ${keyOfFraction(argument)}`, isFree && !builtIn(fn));
    }
  }
}

function canonicalAbs(value: Fraction, atoms: Atoms, budget: Budget): Fraction {
  const known = numberOfFraction(value);
  if (known) return constantFraction(known.numerator < 0n ? -known.numerator : known.numerator, known.denominator);
  const square = multiplyFractions(value, value, budget);
  return atom(atoms, `abs ${keyOfFraction(value)}`, false, fraction(square.numerator, square.denominator));
}

/** The exponent of a power of e, however it is written. */
function exponentOf(x: Expression): Expression | undefined {
  if (x.kind === "power" && x.base.kind === "constant" && x.base.name === "e") return x.exponent;
  return x.kind === "call" && x.fn === "exp" && x.order === 0 ? x.args[0] : undefined;
}

/** Functions that are others in disguise. */
function rewrite(fn: string, x: Expression, others: readonly Expression[]): Expression | undefined {
  const half = (e: Expression): Expression => quotient(e, number(2));
  const exp = (e: Expression): Expression => apply("exp", e);
  const minus = difference(number(0), x);
  switch (fn) {
    case "tan":
      return quotient(apply("sin", x), apply("cos", x));
    case "sinh":
      return half(difference(exp(x), exp(minus)));
    case "cosh":
      return half(sum(exp(x), exp(minus)));
    case "tanh":
      return quotient(difference(exp(x), exp(minus)), sum(exp(x), exp(minus)));
    case "sigmoid":
      return quotient(exp(x), sum(number(1), exp(x)));
    case "softplus":
      return apply("ln", sum(number(1), exp(x)));
    case "relu":
      return half(sum(x, apply("abs", x)));
    case "ln":
      return exponentOf(x);
    case "log10":
      return quotient(apply("ln", x), apply("ln", number(10)));
    case "max":
    case "min": {
      const [next, ...rest] = others;
      if (!next) return x;
      const gap = apply("abs", difference(x, next));
      const pair = half(fn === "max" ? sum(x, next, gap) : difference(sum(x, next), gap));
      return rest.length === 0 ? pair : call(fn, [pair, ...rest]);
    }
    default:
      return undefined;
  }
}
