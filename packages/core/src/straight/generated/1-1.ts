// Written by scripts/straight/make.ts: do not edit.
import { smallerPart } from "../../numbers/exp.ts";

/** Forward and back through 1-1. The names are those of the plain loops; p is σ(−|z|), d is ∂C/∂z. */
export const learner1x1 = (m: Float64Array) => (isFirst: boolean): number => {
  const a0_0 = (m[4] as number);
  const w1_0_0 = (m[0] as number);
  const z1_0 = (m[1] as number) + w1_0_0 * a0_0;
  const p1_0 = smallerPart(z1_0);
  const a1_0 = z1_0 > 0 ? 1 - p1_0 : p1_0;
  const gap0 = a1_0 - (m[14] as number);
  const d1_0 = 2 * gap0 * (p1_0 * (1 - p1_0));
  if (isFirst) {
    m[2] = 0 + a0_0 * d1_0;
    m[3] = 0 + d1_0;
  } else {
    m[2] = (m[2] as number) + a0_0 * d1_0;
    m[3] = (m[3] as number) + d1_0;
  }
  return gap0 * gap0;
};
