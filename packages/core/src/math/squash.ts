import { exp, expm1 } from "./exp.ts";
import { log1p } from "./log.ts";

/**
 * σ(z) = 1/(1 + e⁻ᶻ), at most 2 ulp from the true value for every z.
 *
 * Its complement 1 − σ(z) is `sigmoid(-z)`, just as exact; subtracting from 1 would lose every digit for large z.
 */
export function sigmoid(z: number): number {
  const t = exp(z > 0 ? -z : z);
  return z > 0 ? 1 / (1 + t) : t / (1 + t);
}

/** σ′(z) = e⁻|ᶻ|/(1 + e⁻|ᶻ|)², not a·(1 − a): that is 0 from z = 37 on, where the slope is still 8.5e-17. */
export function sigmoidSlope(z: number): number {
  const t = exp(z > 0 ? -z : z);
  const sum = 1 + t;
  return t / sum / sum;
}

/** tanh z, at most 2 ulp from the true value for every z. */
export function tanh(z: number): number {
  const size = Math.abs(z);
  if (size < 0.55) {
    const t = expm1(-2 * size);
    return z < 0 ? t / (t + 2) : z === 0 ? z : -t / (t + 2);
  }
  const t = exp(-2 * size);
  const value = 1 - (2 * t) / (1 + t);
  return z < 0 ? -value : value;
}

/** tanh′(z) = 1 − tanh² z = 4σ′(2z), with no subtraction. */
export function tanhSlope(z: number): number {
  return 4 * sigmoidSlope(2 * z);
}

/** softplus(z) = ln(1 + eᶻ) = max(z, 0) + ln(1 + e⁻|ᶻ|), at most 2 ulp from the true value. Its slope is σ(z). */
export function softplus(z: number): number {
  return Math.max(z, 0) + log1p(exp(z > 0 ? -z : z));
}
