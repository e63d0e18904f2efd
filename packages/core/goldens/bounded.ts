// Exact numbers that know how far a careful double computation may be from them.
import { type D, exactly, ONE, sigmoid, sigmoidSlope, softplus, tanh, tanhSlope, ZERO } from "./exact.ts";

/** One rounding is at most U times the size of what is rounded (or half the smallest double). */
const U = 2 ** -53;
const LEAST = 2 ** -1074;

/** An exact value, and a first-order bound of the error that one rounding per operation leads to. */
export interface Bounded {
  readonly v: D;
  readonly e: number;
}

const size = (x: Bounded) => x.v.abs().toNumber();
/** `units` roundings of a number of this size. */
const rounding = (magnitude: number, units: number) => units * (U * magnitude + LEAST);

export const given = (x: number): Bounded => ({ v: exactly(x), e: 0 });
export const exactOne: Bounded = { v: ONE, e: 0 };

export const minus = (x: Bounded, y: Bounded): Bounded => {
  const v = x.v.minus(y.v);
  return { v, e: x.e + y.e + rounding(v.abs().toNumber(), 1) };
};

export const times = (x: Bounded, y: Bounded): Bounded => {
  const v = x.v.times(y.v);
  return { v, e: size(x) * y.e + size(y) * x.e + rounding(v.abs().toNumber(), 1) };
};

/** A sum in any order: every term takes part in at most n − 1 roundings. */
export const sum = (terms: readonly Bounded[]): Bounded => {
  const v = terms.reduce((so, term) => so.plus(term.v), ZERO);
  const magnitude = terms.reduce((so, term) => so + size(term), 0);
  return { v, e: terms.reduce((so, term) => so + term.e, 0) + rounding(magnitude, terms.length - 1) };
};

export const over = (x: Bounded, count: number): Bounded => {
  const v = x.v.div(count);
  return { v, e: x.e / count + rounding(v.abs().toNumber(), 1) };
};

/** f(z) within `ulps`, where |f′| carries the error of z on. One ulp is at most two roundings. */
const applied = (v: D, slope: D, z: Bounded, ulps: number): Bounded => ({
  v,
  e: slope.abs().toNumber() * z.e + rounding(v.abs().toNumber(), 2 * ulps),
});

export interface BoundedActivation {
  readonly of: (z: Bounded) => Bounded;
  readonly slopeAt: (z: Bounded) => Bounded;
}

const straight = (left: number): BoundedActivation => {
  const slope = (z: Bounded) => (z.v.gt(0) ? 1 : left);
  return {
    of: (z) => times(given(slope(z)), z),
    slopeAt: (z) => ({ v: exactly(slope(z)), e: 0 }),
  };
};

export const activations = (alpha = 0.01): Record<string, BoundedActivation> => ({
  identity: straight(1),
  relu: straight(0),
  leakyRelu: straight(alpha),
  sigmoid: {
    of: (z) => applied(sigmoid(z.v), sigmoidSlope(z.v), z, 2),
    slopeAt: (z) => applied(sigmoidSlope(z.v), sigmoidSlope(z.v), z, 4), // |σ″| ≤ σ′
  },
  tanh: {
    of: (z) => applied(tanh(z.v), tanhSlope(z.v), z, 2),
    slopeAt: (z) => applied(tanhSlope(z.v), tanhSlope(z.v).times(2), z, 4), // |tanh″| ≤ 2 tanh′
  },
  softplus: {
    of: (z) => applied(softplus(z.v), sigmoid(z.v), z, 2),
    slopeAt: (z) => applied(sigmoid(z.v), sigmoidSlope(z.v), z, 2),
  },
});

/** The double nearest to the value, and the bound with this last rounding included, to two digits upwards. */
export function row({ v, e }: Bounded): [number, number] {
  const high = v.toNumber();
  const bound = 1.01 * e + rounding(Math.abs(high), 0.5);
  return [high, Number(`${(bound * 1.06).toPrecision(2)}`)];
}
