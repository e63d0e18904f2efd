import "server-only";
import { minus, times } from "../../../writing/arithmetic.ts";
import type { Step, Sweep } from "./sweep.ts";

/** ∂C/∂a of the output, where the sweep begins. */
export function costCell({ network, slopes, at }: Sweep, j: number) {
  const last = network.layers.length;
  const [a, y] = [`a${last}.${j}`, `y${j}`];
  const gap = at(a) - at(y);
  // With the target at 0 nothing is lost, and halfway between 0 and the target it looks like a turned sign.
  const isLost = at(y) !== 0 && Math.abs(2 * at(a) - at(y)) >= 0.01;
  return {
    kind: "cost" as const,
    quantity: a,
    ids: { a, y },
    value: slopes.a(last, j),
    made: times(2, minus(at(a), at(y))),
    lookAt: [a, y, "C"],
    from: undefined,
    mistakes: {
      "missing-two": gap,
      "sign-flipped": -2 * gap,
      "square-not-differentiated": gap ** 2,
      "target-lost": isLost ? 2 * at(a) : undefined,
    },
  };
}

/** ∂C/∂z = ∂C/∂a · f′(z). */
export function slopeCell({ network, slopes, at, bendAt }: Sweep, layer: number, j: number) {
  const [z, a] = [`z${layer}.${j}`, `a${layer}.${j}`];
  const handed = slopes.a(layer, j);
  const bend = bendAt(z);
  const activation = network.layers[layer - 1]?.activation ?? "identity";
  const isAsleep = activation === "relu" && bend === 0;
  const from: Step = { quantity: a, times: bend };
  return {
    kind: "slope" as const,
    quantity: z,
    ids: { a, z },
    value: slopes.z(layer, j),
    activation,
    isAsleep,
    lookAt: [z, a],
    from,
    mistakes: {
      "missing-slope": bend === 1 ? undefined : handed,
      "activation-for-slope": isAsleep ? undefined : handed * at(a),
      "slope-zero": activation === "sigmoid" || isAsleep ? undefined : 0,
    },
  };
}
