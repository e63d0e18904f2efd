import type { Plan } from "../network/shape.ts";
import { LEAST_NORMAL } from "../numbers/log.ts";
import { costIn } from "./sweep.ts";

/** What one rounding may do to a number of size 1. */
const UNIT = Number.EPSILON / 2;

/**
 * How far rounding may have moved the cost of the example that was just sent forward: each product and each sum may be
 * off by a rounding, and what was off before goes on through the weights (Wilkinson's running error analysis). How much
 * a neuron answers to that is asked of no slope: both ends are tried, for every activation rises and no cost has a hill.
 *
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 3.3
 */
export function roundingOfCost(plan: Plan, m: Float64Array): number {
  let lostZ: number[] = [];
  let lostA: number[] = []; // inputs are exact
  for (const { activation, J, K, weights, biases, previous, z, a } of plan.layout) {
    const before = lostA;
    lostZ = [];
    lostA = [];
    for (let j = 0; j < J; j++) {
      let sum = m[biases + j] as number;
      let lost = 0;
      for (let k = 0; k < K; k++) {
        const w = m[weights + j * K + k] as number;
        const term = w * (m[previous + k] as number);
        sum += term;
        lost += Math.abs(w) * (before[k] ?? 0) + UNIT * (Math.abs(term) + Math.abs(sum));
      }
      const value = m[a + j] as number;
      const answer = reach((sign) => activation.of((m[z + j] as number) + sign * lost), value);
      lostZ.push(lost);
      lostA.push(answer + 4 * UNIT * Math.abs(value)); // a function is exact to 2 ulp
    }
  }
  const { output, costOf, y } = plan;
  let lost = (output.J + 8) * UNIT * costIn(plan, m) + LEAST_NORMAL; // a sum of what is at least 0, and what underflows
  for (let j = 0; j < output.J; j++) {
    // Under softmax each output has its part in all of the cost, else in its own term alone.
    const [from, J] = plan.cost === "softmaxCrossEntropy" ? [0, output.J] : [j, 1];
    const [sum, activation] = [m[output.z + j] as number, m[output.a + j] as number];
    const costAt = (sign: number) => {
      m[output.z + j] = sum + sign * (lostZ[j] as number);
      m[output.a + j] = activation + sign * (lostA[j] as number);
      return costOf.of(m, output.z + from, output.a + from, y + from, J);
    };
    lost += reach(costAt, costAt(0));
    m[output.z + j] = sum;
    m[output.a + j] = activation;
  }
  return lost;
}

/** How far the ends are from the middle. */
const reach = (end: (sign: number) => number, middle: number): number =>
  Math.max(Math.abs(end(1) - middle), Math.abs(end(-1) - middle));
