import { exp, smallerPart } from "./exp.ts";
import { log1p } from "./log.ts";

/**
 * σ(z) = 1/(1 + e⁻ᶻ), at most 2 ulp from the true value for every z.
 *
 * Its complement 1 − σ(z) is `sigmoid(-z)`, just as exact; subtracting from 1 would lose every digit for large z.
 */
export function sigmoid(z: number): number {
  const part = smallerPart(z);
  return z > 0 ? 1 - part : part;
}

/**
 * σ′(z) = σ(z)·σ(−z) = p·(1 − p) with p = σ(−|z|), at most 4 ulp from the true value. With p = σ(z) instead it would be
 * 0 from z = 37 on, where the slope is still 8.5e-17.
 */
export function sigmoidSlope(z: number): number {
  const part = smallerPart(z);
  return part * (1 - part);
}

/**
 * tanh z = 1 − 2σ(−2z), at most 2 ulp from the true value for every z. Near 0, where that would cancel, Lambert's
 * continued fraction z/(1 + z²/(3 + z²/(5 + …))) up to 15, as z minus a small quotient of polynomials in z².
 */
export function tanh(z: number): number {
  if (Math.abs(z) >= 0.55) {
    const value = 1 - 2 * smallerPart(2 * z);
    return z > 0 ? value : -value;
  }
  if (z === 0) return z; // keeps the sign of −0
  const s = z * z;
  const above = s * (675675 + s * (45045 + s * (594 + s)));
  const below = 2027025 + s * (945945 + s * (51975 + s * (630 + s)));
  return z - (z * above) / below;
}

/** tanh′(z) = 1 − tanh² z = 4σ′(2z), with no subtraction; at most 4 ulp from the true value. */
export function tanhSlope(z: number): number {
  return 4 * sigmoidSlope(2 * z);
}

/** softplus(z) = ln(1 + eᶻ) = max(z, 0) + ln(1 + e⁻|ᶻ|), at most 2 ulp from the true value. Its slope is σ(z). */
export function softplus(z: number): number {
  return Math.max(z, 0) + log1p(exp(-Math.abs(z)));
}
