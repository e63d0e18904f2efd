import type { Layer } from "../network/layer.ts";
import type { Plan } from "../network/shape.ts";
import { smallerPart } from "../numbers/exp.ts";
import { activate } from "./activate.ts";

/**
 * Forward and back through a chain of one neuron per layer, of any length: the lesson's network. The same arithmetic
 * as the sweep over layers, which a test holds equal bit for bit, without its loops over one thing; that takes a
 * quarter of the time away. In a chain everything stands one step apart: weight, bias, weight, bias … from 0, their
 * slopes from `count`, a from `x`, and z, f′(z) each `neurons` further on.
 */
export function sweepChain(plan: Plan, m: Float64Array, isFirst: boolean): number {
  const { layout, costOf, output, x, y, parameterCount: count } = plan;
  const last = layout.length;
  const neurons = last + 1;
  let a = m[x] as number;
  for (let l = 1; l <= last; l++) {
    const layer = layout[l - 1] as Layer;
    const z = (m[2 * l - 1] as number) + (m[2 * l - 2] as number) * a;
    m[x + neurons + l] = z;
    if (layer.activation.name === "sigmoid") {
      const part = smallerPart(z);
      a = z > 0 ? 1 - part : part;
      m[x + l] = a;
      m[x + 2 * neurons + l] = part * (1 - part);
    } else {
      activate(m, layer, 1);
      a = m[x + l] as number;
    }
  }

  costOf.slopes(m, output.z, output.a, y, 1, output.slopesA, output.slopesZ);
  let slopeA = m[output.slopesA] as number;
  const whole = costOf.slopeAtWeightedSum;
  for (let l = last; l >= 1; l--) {
    const slopeZ =
      whole && l === last ? whole(m, output.z, output.a, y, 1, 0) : slopeA * (m[x + 2 * neurons + l] as number);
    const at = count + 2 * l;
    m[at - 1] = (isFirst ? 0 : (m[at - 1] as number)) + slopeZ;
    m[at - 2] = (isFirst ? 0 : (m[at - 2] as number)) + (m[x + l - 1] as number) * slopeZ;
    slopeA = (m[2 * l - 2] as number) * slopeZ;
  }
  return costOf.of(m, output.z, output.a, y, 1);
}
