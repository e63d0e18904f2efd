import "server-only";
import { call, type Expression, name, negation, number, power, product } from "@nn/algebra";
import { penWith, U, Y } from "../plain-calculus.ts";
import { type Term, X } from "../polynomial.ts";

export const pen = penWith(X, U, Y);

/** A function of a function. */
export interface Nested {
  readonly outer: "power" | "exp" | "sin";
  /** Of the power. */
  readonly exponent: number;
  /** The inside: a power of x and a constant. */
  readonly terms: readonly [Term, Term];
}

export const powerOf = (base: Expression, exponent: number): Expression =>
  exponent === 1 ? base : power(base, number(exponent));

export const exponential = (exponent: Expression): Expression => power({ kind: "constant", name: "e" }, exponent);

/** The outside, with anything inside. */
export function outerOf({ outer, exponent }: Nested, inside: Expression): Expression {
  if (outer === "power") return powerOf(inside, exponent);
  return outer === "exp" ? exponential(inside) : call("sin", [inside]);
}

/** The slope of the outside by what stands inside. */
export function outerSlope({ outer, exponent }: Nested, inside: Expression): Expression {
  if (outer === "power") return product(number(exponent), powerOf(inside, exponent - 1));
  return outer === "exp" ? exponential(inside) : call("cos", [inside]);
}

/** The slope of the whole, as a person writes it: one number in front, then x, then the outside. */
export function wholeSlope(nested: Nested, inside: Expression): Expression {
  const [moving] = nested.terms;
  const isPower = nested.outer === "power";
  const size = moving.of * moving.x * (isPower ? nested.exponent : 1);
  const factors = [
    ...(Math.abs(size) === 1 ? [] : [number(Math.abs(size))]),
    ...(moving.x > 1 ? [powerOf(name(X), moving.x - 1)] : []),
    isPower ? powerOf(inside, nested.exponent - 1) : outerSlope(nested, inside),
  ];
  const [only = number(1)] = factors;
  const whole = factors.length === 1 ? only : product(...factors);
  return size < 0 ? negation(whole) : whole;
}
