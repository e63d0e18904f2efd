import type { Plan } from "../network/shape.ts";
import { smallerPart } from "../numbers/exp.ts";

/**
 * Forward and back through one hidden layer to one output, both sigmoid, under the sum of squares: the network that
 * learns XOR. The same arithmetic as the sweep over layers, which a test holds equal bit for bit. What a hidden neuron
 * sends on is added where it arises, and what comes back is used where it arises; that takes a third of the time away.
 */
export function sweepOneHidden(plan: Plan, m: Float64Array, isFirst: boolean): number {
  const { inputs, output, x, y, parameterCount: count } = plan;
  const J = output.K;
  const biases = J * inputs;
  const outer = biases + J; // the weights of the output, then its bias
  const a = x + inputs;
  const slopes = a + J;
  let z = m[outer + J] as number;
  for (let j = 0, w = 0; j < J; j++) {
    let sum = m[biases + j] as number;
    for (let k = x; k < a; k++, w++) sum += (m[w] as number) * (m[k] as number);
    const part = smallerPart(sum);
    const value = sum > 0 ? 1 - part : part;
    m[a + j] = value;
    m[slopes + j] = part * (1 - part);
    z += (m[outer + j] as number) * value;
  }

  const part = smallerPart(z);
  const gap = (z > 0 ? 1 - part : part) - (m[y] as number);
  const slopeZ = 2 * gap * (part * (1 - part));
  const last = count + outer + J;
  m[last] = (isFirst ? 0 : (m[last] as number)) + slopeZ;
  for (let j = 0, w = count; j < J; j++) {
    const v = outer + j;
    m[count + v] = (isFirst ? 0 : (m[count + v] as number)) + (m[a + j] as number) * slopeZ;
    const slope = (m[v] as number) * slopeZ * (m[slopes + j] as number);
    const b = count + biases + j;
    m[b] = (isFirst ? 0 : (m[b] as number)) + slope;
    for (let k = x; k < a; k++, w++) m[w] = (isFirst ? 0 : (m[w] as number)) + (m[k] as number) * slope;
  }
  return gap * gap;
}
