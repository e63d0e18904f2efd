import { activate } from "./activation.ts";
import type { Values } from "./cost.ts";
import type { Layer } from "./dense.ts";
import { smallerPart } from "./math/squash.ts";
import type { Plan } from "./shape.ts";

/**
 * Forward and back through a chain of one neuron per layer, of any length: the lesson's network. The same arithmetic
 * as the sweep over layers, which a test holds equal bit for bit, without its loops over one thing; that more than
 * halves the time.
 */
export function sweepChain({ layout, costOf, output, x }: Plan, m: Float64Array, input: Values, y: Values): number {
  let a = input[0] as number;
  m[x] = a;
  for (let l = 0; l < layout.length; l++) {
    const layer = layout[l] as Layer;
    const z = (m[layer.biases] as number) + (m[layer.weights] as number) * a;
    m[layer.z] = z;
    if (layer.activation.name === "sigmoid") {
      const part = smallerPart(z);
      a = z > 0 ? 1 - part : part;
      m[layer.a] = a;
      m[layer.slopes] = part * (1 - part);
    } else {
      activate(m, layer, 1);
      a = m[layer.a] as number;
    }
  }

  let slopeA = costOf.slopeAt(m, output.z, output.a, y, 0);
  for (let l = layout.length - 1; l >= 0; l--) {
    const layer = layout[l] as Layer;
    const whole = layer === output ? costOf.slopeAtWeightedSum : undefined;
    const slopeZ = whole ? whole(m, output.z, output.a, y, 0) : slopeA * (m[layer.slopes] as number);
    m[layer.biasSlopes] = (m[layer.biasSlopes] as number) + slopeZ;
    m[layer.weightSlopes] = (m[layer.weightSlopes] as number) + (m[layer.previous] as number) * slopeZ;
    slopeA = 0 + (m[layer.weights] as number) * slopeZ;
  }
  return costOf.of(m, output.z, output.a, y);
}
