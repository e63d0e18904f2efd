import { ShapeError } from "../errors.ts";
import { exp } from "../numbers/exp.ts";
import { log1p } from "../numbers/log.ts";
import { sigmoid, softplus } from "../numbers/squash.ts";
import type { ActivationName } from "./activation.ts";

export type CostName = "squares" | "crossEntropy" | "softmaxCrossEntropy";

/** A list of numbers that is only read. */
export interface Values {
  readonly length: number;
  readonly [index: number]: number;
}

/**
 * The cost of one example and its slopes. The output layer's z and a and the target y stand in one array `m`, from the
 * indices `z`, `a` and `y` on, J of each.
 */
export interface Cost {
  readonly name: CostName;
  /** What the last layer's activation must be, if the cost is defined for one only, and why. */
  readonly needs?: { readonly activation: ActivationName; readonly because: string };
  /** C */
  readonly of: (m: Float64Array, z: number, a: number, y: number, J: number) => number;
  /** Writes ∂C/∂a_j of every output from `to` on; from `spare` on J numbers may be overwritten. */
  readonly slopes: (m: Float64Array, z: number, a: number, y: number, J: number, to: number, spare: number) => void;
  /** ∂C/∂z_j in one piece, where that is exact and ∂C/∂a_j · f′(z_j) is not. */
  readonly slopeAtWeightedSum?: (m: Float64Array, z: number, a: number, y: number, J: number, j: number) => number;
}

/** C = Σ_j (a_j − y_j)², so ∂C/∂a_j = 2(a_j − y_j). */
const squares: Cost = {
  name: "squares",
  of: (m, _z, a, y, J) => {
    let sum = 0;
    for (let j = 0; j < J; j++) {
      const gap = (m[a + j] as number) - (m[y + j] as number);
      sum += gap * gap;
    }
    return sum;
  },
  slopes: (m, _z, a, y, J, to) => {
    for (let j = 0; j < J; j++) m[to + j] = 2 * ((m[a + j] as number) - (m[y + j] as number));
  },
};

/**
 * C = −Σ_j (y_j ln a_j + (1 − y_j) ln(1 − a_j)) for a = σ(z), written without a logarithm of something rounded:
 * −ln σ(z) = softplus(−z) and −ln(1 − σ(z)) = softplus(z). Exact for y = 0 and y = 1, however sure the output.
 *
 *   ∂C/∂z_j = a_j − y_j = (1 − y_j)·σ(z_j) − y_j·σ(−z_j)
 */
const crossEntropy: Cost = {
  name: "crossEntropy",
  needs: { activation: "sigmoid", because: "ln a and ln(1 − a) ask for outputs between 0 and 1" },
  of: (m, z, _a, y, J) => {
    let sum = 0;
    for (let j = 0; j < J; j++)
      sum +=
        (m[y + j] as number) * softplus(-(m[z + j] as number)) +
        (1 - (m[y + j] as number)) * softplus(m[z + j] as number);
    return sum;
  },
  slopes: (m, z, a, y, J, to) => {
    for (let j = 0; j < J; j++) {
      const target = m[y + j] as number;
      // A term whose coefficient is 0 is left out: its other factor may be infinite.
      const whenOne = target === 0 ? 0 : target / (m[a + j] as number);
      const whenZero = target === 1 ? 0 : (1 - target) / sigmoid(-(m[z + j] as number));
      m[to + j] = whenZero - whenOne;
    }
  },
  slopeAtWeightedSum: (m, z, a, y, _J, j) =>
    (1 - (m[y + j] as number)) * (m[a + j] as number) - (m[y + j] as number) * sigmoid(-(m[z + j] as number)),
};

/**
 * C = −Σ_j y_j ln p_j with p = softmax(a). The outputs a of the network stay the scores ("logits"), and `softmax` turns
 * them into probabilities. Any number is a score, so the last layer may have any activation; mostly it is the identity.
 *
 *   C = Σ_j y_j·(m − a_j) + (Σ_j y_j)·ln(1 + Σ_{i≠m} e^{a_i − m})   with m the largest score: no cancellation
 *   ∂C/∂a_j = p_j·Σ_i y_i − y_j = p_j·Σ_{i≠j} y_i − y_j·Σ_{i≠j} p_i
 */
const softmaxCrossEntropy: Cost = {
  name: "softmaxCrossEntropy",
  of: (m, _z, a, y, J) => {
    const best = largest(m, a, J);
    const highest = m[a + best] as number;
    let others = 0;
    let below = 0;
    let total = 0;
    for (let j = 0; j < J; j++) {
      if (j !== best) others += exp((m[a + j] as number) - highest);
      below += (m[y + j] as number) * (highest - (m[a + j] as number));
      total += m[y + j] as number;
    }
    return below + total * log1p(others);
  },
  slopes: (m, _z, a, y, J, to, spare) => {
    const highest = m[a + largest(m, a, J)] as number;
    // What stands behind j is added up from the back, what stands before it from the front: so no sum has to have its
    // own term taken away again, and J outputs take 2J exponentials.
    let powers = 0;
    let targets = 0;
    for (let j = J - 1; j >= 0; j--) {
      m[to + j] = powers;
      m[spare + j] = targets;
      powers += exp((m[a + j] as number) - highest);
      targets += m[y + j] as number;
    }
    powers = 0;
    targets = 0;
    for (let j = 0; j < J; j++) {
      const own = exp((m[a + j] as number) - highest);
      const target = m[y + j] as number;
      const others = powers + (m[to + j] as number);
      const otherTargets = targets + (m[spare + j] as number);
      m[to + j] = (own * otherTargets - target * others) / (own + others);
      powers += own;
      targets += target;
    }
  },
};

function largest(m: Float64Array, a: number, count: number): number {
  let best = 0;
  for (let j = 1; j < count; j++) if ((m[a + j] as number) > (m[a + best] as number)) best = j;
  return best;
}

/**
 * p_j = e^{a_j} / Σ_i e^{a_i}: the probabilities that scores stand for under `softmaxCrossEntropy`.
 * @throws {ShapeError} if it is no list
 */
export function softmax(scores: Values): readonly number[] {
  if (!(scores?.length >= 0)) throw new ShapeError("scores", "a list of numbers", typeof scores);
  let highest = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < scores.length; j++) highest = Math.max(highest, scores[j] as number);
  const powers = Array.from(scores, (score) => exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Every cost by name. */
export const costs: Readonly<Record<CostName, Cost>> = { squares, crossEntropy, softmaxCrossEntropy };
