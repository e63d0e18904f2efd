import type { Layer } from "../network/layer.ts";
import { smallerPart } from "../numbers/exp.ts";
import { tanh, tanhSlope } from "../numbers/squash.ts";

/**
 * The hot path: a and f′(z) of a layer's neurons. One loop for each common activation, so that every call inside has
 * one target and can be inlined; the sigmoid and its slope share their exponential.
 */
export function activate(m: Float64Array, { activation, z, a, slopes }: Layer, J: number): void {
  const { name, of, slopeAt } = activation;
  if (name === "sigmoid") {
    for (let j = 0; j < J; j++) {
      const sum = m[z + j] as number;
      const part = smallerPart(sum);
      m[a + j] = sum > 0 ? 1 - part : part;
      m[slopes + j] = part * (1 - part);
    }
  } else if (name === "tanh") {
    for (let j = 0; j < J; j++) {
      const sum = m[z + j] as number;
      m[a + j] = tanh(sum);
      m[slopes + j] = tanhSlope(sum);
    }
  } else {
    for (let j = 0; j < J; j++) {
      m[a + j] = of(m[z + j] as number);
      m[slopes + j] = slopeAt(m[z + j] as number);
    }
  }
}
