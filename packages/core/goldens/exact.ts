// Independent of the engine on purpose: nothing here is imported from ../src.
import { Decimal } from "decimal.js";

/** 80 digits, so that at least 50 remain right after every cancellation below. */
export const D = Decimal.clone({ precision: 80, maxE: 9e15, minE: -9e15, toExpNeg: -20, toExpPos: 25 });
export type D = Decimal;

export const ZERO = new D(0);
export const ONE = new D(1);
const TINY = new D("1e-30");

/**
 * The value of a double. Not `new D(x)`: that reads the shortest digits of x, which differ from x in the 17th place.
 */
export function exactly(x: number): D {
  let [whole, exponent] = [x, 0];
  if (x === 0) return ZERO;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    exponent--;
  }
  return new D(BigInt(whole).toString()).times(D.pow(2, exponent));
}

/** eˣ, with 0 for what no double could hold anyway. */
export function exp(x: D): D {
  if (x.lt(-1e6)) return ZERO;
  if (x.gt(1e6)) return new D(Infinity);
  return D.exp(x);
}

/** ln(1 + t) with full relative precision for small t. */
export function log1p(t: D): D {
  if (t.abs().lt(TINY)) return t.minus(t.pow(2).div(2)).plus(t.pow(3).div(3));
  return D.ln(ONE.plus(t));
}

export function expm1(x: D): D {
  if (x.abs().lt(TINY)) return x.plus(x.pow(2).div(2)).plus(x.pow(3).div(6));
  return exp(x).minus(1);
}

const decay = (z: D): D => exp(z.abs().neg());

export function sigmoid(z: D): D {
  const t = decay(z);
  return (z.gte(0) ? ONE : t).div(ONE.plus(t));
}

export function sigmoidSlope(z: D): D {
  const t = decay(z);
  return t.div(ONE.plus(t).pow(2));
}

export function tanh(z: D): D {
  if (z.abs().lt(TINY)) return z.minus(z.pow(3).div(3));
  const t = decay(z.times(2));
  const size = ONE.minus(t).div(ONE.plus(t));
  return z.lt(0) ? size.neg() : size;
}

export const tanhSlope = (z: D): D => sigmoidSlope(z.times(2)).times(4);

export const softplus = (z: D): D => D.max(z, 0).plus(log1p(decay(z)));

/** An exact number as the nearest double and what is left over, also as a double. */
export function pair(x: D): [number, number] {
  const high = x.toNumber();
  return Number.isFinite(high) ? [high, x.minus(exactly(high)).toNumber()] : [high, 0];
}

/** A seeded generator for the inputs: a linear congruence of Numerical Recipes. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
