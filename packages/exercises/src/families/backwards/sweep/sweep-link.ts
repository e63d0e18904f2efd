import "server-only";
import type { Step, Sweep } from "./sweep.ts";

const activationAt = (layer: number, k: number): string => (layer === 0 ? `x${k}` : `a${layer}.${k}`);

/** ∂C/∂w = ∂C/∂z · a before. */
export function weightCell({ slopes, at }: Sweep, layer: number, j: number, k: number) {
  const [w, z, a, before] = [`w${layer}.${j}.${k}`, `z${layer}.${j}`, `a${layer}.${j}`, activationAt(layer - 1, k)];
  const handed = slopes.z(layer, j);
  const isAsleep = handed === 0;
  const from: Step = { quantity: z, times: at(before), factor: before };
  return {
    kind: "weight" as const,
    quantity: w,
    ids: { w, z, a, before },
    value: slopes.gradient.w(layer, j, k),
    lookAt: [w, before],
    from,
    mistakes: {
      "weight-for-activation": isAsleep ? undefined : handed * at(w),
      "wrong-activation": isAsleep ? undefined : { to: handed * at(a), lookAt: [before, a, w] },
      "bias-rule": isAsleep ? undefined : handed,
      "missing-slope": isAsleep ? { to: slopes.a(layer, j) * at(before), lookAt: [w, z] } : undefined,
    },
  };
}

/** ∂C/∂b = ∂C/∂z. */
export function biasCell({ slopes, at }: Sweep, layer: number, j: number) {
  const [b, z, w, before] = [`b${layer}.${j}`, `z${layer}.${j}`, `w${layer}.${j}.0`, activationAt(layer - 1, 0)];
  const handed = slopes.z(layer, j);
  const from: Step = { quantity: z, times: 1 };
  return {
    kind: "bias" as const,
    quantity: b,
    ids: { b, z, w, before },
    value: slopes.gradient.b(layer, j),
    lookAt: [b, z],
    from,
    mistakes: {
      "previous-activation-kept": { to: handed * at(before), lookAt: [b, before] },
      "weight-for-bias": { to: handed * at(w), lookAt: [b, w] },
      "chain-broken": 1,
    },
  };
}

/**
 * ∂C/∂a of an earlier layer = ∂C/∂z · w.
 * @throws {RangeError} where several paths lead on
 */
export function activationCell({ network, slopes, at }: Sweep, layer: number, k: number) {
  const [a, z, w] = [`a${layer}.${k}`, `z${layer + 1}.0`, `w${layer + 1}.0.${k}`];
  if (network.sizes[layer + 1] !== 1) throw new RangeError(`several paths lead on from ${a}`);
  const handed = slopes.z(layer + 1, 0);
  const value = slopes.a(layer, k);
  const from: Step = { quantity: z, times: at(w), factor: w };
  return {
    kind: "activation" as const,
    quantity: a,
    ids: { a, z, w },
    value,
    lookAt: [a, w, z],
    from,
    mistakes: {
      "activation-for-weight": { to: handed * at(a), lookAt: [a, w] },
      "weight-skipped": handed,
      "weight-sign-lost": at(w) < 0 ? { to: -value, lookAt: [w] } : undefined,
    },
  };
}
