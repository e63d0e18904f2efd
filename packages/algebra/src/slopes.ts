import { add, apply, divide, multiply, negate, raise } from "./build.ts";
import { type Expression, number } from "./expression.ts";

const two = number(2);
const one = number(1);

/**
 * f′ of every built-in function of one value, at `x`, in a form that loses no digits:
 * σ′(x) = σ(x)σ(−x) rather than σ(1 − σ), tanh′ = 1/cosh² rather than 1 − tanh².
 * The kinks are closed as in the engine: |x|′ and ReLU′ are 0 at 0.
 */
const slopes: ReadonlyMap<string, (x: Expression) => Expression> = new Map<string, (x: Expression) => Expression>([
  ["sin", (x) => apply("cos", x)],
  ["cos", (x) => negate(apply("sin", x))],
  ["tan", (x) => divide(one, raise(apply("cos", x), two))],
  ["arcsin", (x) => divide(one, apply("sqrt", add(one, negate(raise(x, two)))))],
  ["arccos", (x) => negate(divide(one, apply("sqrt", add(one, negate(raise(x, two))))))],
  ["arctan", (x) => divide(one, add(one, raise(x, two)))],
  ["sinh", (x) => apply("cosh", x)],
  ["cosh", (x) => apply("sinh", x)],
  ["tanh", (x) => divide(one, raise(apply("cosh", x), two))],
  ["exp", (x) => apply("exp", x)],
  ["ln", (x) => divide(one, x)],
  ["log10", (x) => divide(one, multiply(x, apply("ln", number(10))))],
  ["sqrt", (x) => divide(one, multiply(two, apply("sqrt", x)))],
  ["abs", (x) => apply("sign", x)],
  ["sign", () => number(0)],
  ["sigmoid", (x) => multiply(apply("sigmoid", x), apply("sigmoid", negate(x)))],
  ["softplus", (x) => apply("sigmoid", x)],
]);

/** The slope of a built-in function as a formula in its argument; undefined if there is none. */
export function slopeOf(fn: string, argument: Expression): Expression | undefined {
  return slopes.get(fn)?.(argument);
}

/**
 * f′(x) or f″(x) of a built-in function written without primes; undefined for a generic function and for ReLU′,
 * which stays as it is.
 */
export function withoutPrimes(fn: string, order: number, x: Expression): Expression | undefined {
  if (order === 0) return undefined;
  if (order === 1) return slopeOf(fn, x);
  if (fn === "relu") return number(0);
  if (fn === "softplus") return withoutPrimes("sigmoid", order - 1, x);
  if (fn === "tanh") return multiply(number(-2), apply("tanh", x), withoutPrimes("tanh", 1, x) ?? one);
  if (fn !== "sigmoid") return undefined;
  // σ″ = σ′ (1 − 2σ), and 1 − 2σ(x) = −tanh(x/2), which keeps its digits near 0.
  return negate(multiply(withoutPrimes("sigmoid", 1, x) ?? one, apply("tanh", divide(x, two))));
}
