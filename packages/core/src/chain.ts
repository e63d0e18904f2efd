import { activate } from "./activation.ts";
import type { Values } from "./cost.ts";
import { smallerPart } from "./math/squash.ts";
import type { Plan } from "./shape.ts";
import type { Workspace } from "./sweep.ts";

/**
 * Forward and back through a chain of one neuron per layer, of any length: the lesson's network. The same arithmetic
 * as the sweep over layers, which a test holds equal bit for bit, without its loops over one thing; that more than
 * halves the time. Neuron l stands at index l; its weight and bias at 2l − 2 and 2l − 1.
 */
export function sweepChain(
  plan: Plan,
  p: Float64Array,
  { z, a, slope, slopeA, slopeZ }: Workspace,
  input: Values,
  target: Values,
  sum: Float64Array,
): number {
  const { layout, costOf } = plan;
  const last = layout.length;
  let x = input[0] as number;
  a[0] = x;
  for (let l = 1; l <= last; l++) {
    const { activation } = layout[l - 1] as Plan["layout"][number];
    const weighted = (p[2 * l - 1] as number) + (p[2 * l - 2] as number) * x;
    z[l] = weighted;
    if (activation.name === "sigmoid") {
      const part = smallerPart(weighted);
      x = weighted > 0 ? 1 - part : part;
      a[l] = x;
      slope[l] = part * (1 - part);
    } else {
      activate(activation, z, a, slope, l, l + 1);
      x = a[l] as number;
    }
  }

  let carried = costOf.slopeAt(z, a, last, target, 0);
  for (let l = last; l >= 1; l--) {
    slopeA[l] = carried;
    const fused = l === last && costOf.slopeAtWeightedSum !== undefined;
    const own = fused ? costOf.slopeAtWeightedSum(z, a, last, target, 0) : carried * (slope[l] as number);
    slopeZ[l] = own;
    sum[2 * l - 1] = (sum[2 * l - 1] as number) + own;
    sum[2 * l - 2] = (sum[2 * l - 2] as number) + (a[l - 1] as number) * own;
    carried = 0 + (p[2 * l - 2] as number) * own;
  }
  return costOf.of(z, a, last, target);
}
