// Written by scripts/straight/make.ts: do not edit.
import { smallerPart } from "../../numbers/exp.ts";

/** Forward and back through 2-2-1. The names are those of the plain loops; p is σ(−|z|), d is ∂C/∂z. */
export const learner2x2x1 = (m: Float64Array) => (isFirst: boolean): number => {
  const a0_0 = (m[18] as number);
  const a0_1 = (m[19] as number);
  const w1_0_0 = (m[0] as number);
  const w1_0_1 = (m[1] as number);
  const z1_0 = (m[4] as number) + w1_0_0 * a0_0 + w1_0_1 * a0_1;
  const p1_0 = smallerPart(z1_0);
  const a1_0 = z1_0 > 0 ? 1 - p1_0 : p1_0;
  const w1_1_0 = (m[2] as number);
  const w1_1_1 = (m[3] as number);
  const z1_1 = (m[5] as number) + w1_1_0 * a0_0 + w1_1_1 * a0_1;
  const p1_1 = smallerPart(z1_1);
  const a1_1 = z1_1 > 0 ? 1 - p1_1 : p1_1;
  const w2_0_0 = (m[6] as number);
  const w2_0_1 = (m[7] as number);
  const z2_0 = (m[8] as number) + w2_0_0 * a1_0 + w2_0_1 * a1_1;
  const p2_0 = smallerPart(z2_0);
  const a2_0 = z2_0 > 0 ? 1 - p2_0 : p2_0;
  const gap0 = a2_0 - (m[43] as number);
  const d2_0 = 2 * gap0 * (p2_0 * (1 - p2_0));
  const d1_0 = (w2_0_0 * d2_0) * (p1_0 * (1 - p1_0));
  const d1_1 = (w2_0_1 * d2_0) * (p1_1 * (1 - p1_1));
  if (isFirst) {
    m[9] = 0 + a0_0 * d1_0;
    m[10] = 0 + a0_1 * d1_0;
    m[11] = 0 + a0_0 * d1_1;
    m[12] = 0 + a0_1 * d1_1;
    m[13] = 0 + d1_0;
    m[14] = 0 + d1_1;
    m[15] = 0 + a1_0 * d2_0;
    m[16] = 0 + a1_1 * d2_0;
    m[17] = 0 + d2_0;
  } else {
    m[9] = (m[9] as number) + a0_0 * d1_0;
    m[10] = (m[10] as number) + a0_1 * d1_0;
    m[11] = (m[11] as number) + a0_0 * d1_1;
    m[12] = (m[12] as number) + a0_1 * d1_1;
    m[13] = (m[13] as number) + d1_0;
    m[14] = (m[14] as number) + d1_1;
    m[15] = (m[15] as number) + a1_0 * d2_0;
    m[16] = (m[16] as number) + a1_1 * d2_0;
    m[17] = (m[17] as number) + d2_0;
  }
  return gap0 * gap0;
};
