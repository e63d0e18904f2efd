// Written by scripts/straight/make.ts: do not edit.
import { smallerPart } from "../../numbers/exp.ts";

/** Forward and back through 1-1-1-1. The names are those of the plain loops; p is σ(−|z|), d is ∂C/∂z. */
export const learner1x1x1x1 = (m: Float64Array) => (isFirst: boolean): number => {
  const a0_0 = (m[12] as number);
  const w1_0_0 = (m[0] as number);
  const z1_0 = (m[1] as number) + w1_0_0 * a0_0;
  const p1_0 = smallerPart(z1_0);
  const a1_0 = z1_0 > 0 ? 1 - p1_0 : p1_0;
  const w2_0_0 = (m[2] as number);
  const z2_0 = (m[3] as number) + w2_0_0 * a1_0;
  const p2_0 = smallerPart(z2_0);
  const a2_0 = z2_0 > 0 ? 1 - p2_0 : p2_0;
  const w3_0_0 = (m[4] as number);
  const z3_0 = (m[5] as number) + w3_0_0 * a2_0;
  const p3_0 = smallerPart(z3_0);
  const a3_0 = z3_0 > 0 ? 1 - p3_0 : p3_0;
  const gap0 = a3_0 - (m[32] as number);
  const d3_0 = 2 * gap0 * (p3_0 * (1 - p3_0));
  const d2_0 = (w3_0_0 * d3_0) * (p2_0 * (1 - p2_0));
  const d1_0 = (w2_0_0 * d2_0) * (p1_0 * (1 - p1_0));
  if (isFirst) {
    m[6] = 0 + a0_0 * d1_0;
    m[7] = 0 + d1_0;
    m[8] = 0 + a1_0 * d2_0;
    m[9] = 0 + d2_0;
    m[10] = 0 + a2_0 * d3_0;
    m[11] = 0 + d3_0;
  } else {
    m[6] = (m[6] as number) + a0_0 * d1_0;
    m[7] = (m[7] as number) + d1_0;
    m[8] = (m[8] as number) + a1_0 * d2_0;
    m[9] = (m[9] as number) + d2_0;
    m[10] = (m[10] as number) + a2_0 * d3_0;
    m[11] = (m[11] as number) + d3_0;
  }
  return gap0 * gap0;
};
