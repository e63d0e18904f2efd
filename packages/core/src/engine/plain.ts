import { activationOf } from "../network/activation.ts";
import { type CostName, costs, type Values } from "../network/cost.ts";
import { checkExample, checkInput, type FlatExample } from "../network/example.ts";
import { indices } from "../network/names.ts";
import type { Network } from "../network/network.ts";

/** A list for each layer, the inputs first, and in it a number for each neuron. */
type PerNeuron = readonly (readonly number[])[];

/** What comes out of every neuron on the way forward. */
export interface PlainForward {
  /** weightedSums[l][j] is z_j of layer l; the inputs have none. */
  readonly weightedSums: PerNeuron;
  /** activations[l][j] is a_j of layer l; those of layer 0 are the inputs. */
  readonly activations: PerNeuron;
}

/** How strongly the cost of one example answers to every parameter and every input. */
export interface PlainBackward {
  readonly cost: number;
  /** weights[l − 1][j][k] is ∂C/∂w_jk of layer l: the shape of the weights themselves. */
  readonly weights: readonly PerNeuron[];
  /** biases[l − 1][j] is ∂C/∂b_j of layer l. */
  readonly biases: PerNeuron;
  /** input[k] is ∂C/∂x_k. */
  readonly input: readonly number[];
}

/**
 * The way forward as a textbook has it. In layer l, from the neurons k of the layer before to the neurons j:
 *
 *   z_j = b_j + Σ_k w_jk·a_k
 *   a_j = f(z_j)
 *
 * @param input  one number for each input neuron
 * @throws {ShapeError} if the input is of another length
 */
export function plainForward(network: Network, input: Values): PlainForward {
  checkInput(network, input);
  const weightedSums: (readonly number[])[] = [[]];
  const activations: (readonly number[])[] = [Array.from(input, (x) => x + 0)]; // −0 is 0
  for (const [index, layer] of network.layers.entries()) {
    const l = index + 1;
    const previous = activations[l - 1] as readonly number[];
    const neurons = indices(layer.neurons);
    const z = neurons.map((j) => previous.reduce((sum, a, k) => sum + network.w(l, j, k) * a, network.b(l, j)));
    weightedSums.push(z);
    activations.push(z.map(activationOf(layer).of));
  }
  return { weightedSums, activations };
}

/**
 * The whole of backpropagation, for one example: forward once, and then back, layer by layer.
 *
 *   ∂C/∂z_j  = ∂C/∂a_j · f′(z_j)               the slope of the neuron's own function
 *   ∂C/∂b_j  = ∂C/∂z_j                          a bias counts in full
 *   ∂C/∂w_jk = a_k · ∂C/∂z_j                    a weight counts as much as what it multiplies
 *   ∂C/∂a_k  = Σ_j w_jk · ∂C/∂z_j               one term for each way on from neuron k
 *
 * This is the reference of the package. The loops that `backward`, `gradientOf` and `runDescent` use work on one flat
 * array, and leave out zeros; they add the same products in the same order and give these bits.
 *
 * @throws {ShapeError} if the example does not fit the network
 * @see Nielsen, Neural Networks and Deep Learning, chapter 2, BP1 to BP4
 */
export function plainBackward(network: Network, example: FlatExample): PlainBackward {
  checkExample(network, example);
  const { weightedSums, activations } = plainForward(network, example.input);
  const target = Array.from(example.target, (y) => y + 0);
  const end = costAndSlopes(network.cost, weightedSums.at(-1) ?? [], activations.at(-1) ?? [], target);
  const weights: PerNeuron[] = [];
  const biases: (readonly number[])[] = [];
  let slopesOfA = end.slopesOfA;
  for (let l = network.layers.length; l >= 1; l--) {
    const z = weightedSums[l] as readonly number[];
    const previous = activations[l - 1] as readonly number[];
    const { slopeAt } = activationOf(network.layers[l - 1] as Network["layers"][number]);
    const isLast = l === network.layers.length;
    const slopesOfZ = (isLast && end.slopesOfZ) || z.map((sum, j) => (slopesOfA[j] as number) * slopeAt(sum));
    // A slope of −0 is 0: the engine adds up gradients from 0.
    biases.unshift(slopesOfZ.map((slope) => slope + 0));
    weights.unshift(slopesOfZ.map((slope) => previous.map((a) => a * slope + 0)));
    slopesOfA = previous.map((_, k) => slopesOfZ.reduce((sum, slope, j) => sum + network.w(l, j, k) * slope, 0));
  }
  return { cost: end.cost, weights, biases, input: slopesOfA };
}

/** C, ∂C/∂a_j of the output and, where a cost knows them in one piece, ∂C/∂z_j. */
function costAndSlopes(name: CostName, z: readonly number[], a: readonly number[], target: readonly number[]) {
  const { of, slopes, slopeAtWeightedSum } = costs[name];
  const J = target.length;
  // One array, with room for the slopes, and where each of the three begins in it, as `Cost` asks for them.
  const m = new Float64Array(5 * J);
  m.set([...z, ...a, ...target]);
  const places = [m, 0, J, 2 * J, J] as const;
  slopes(...places, 3 * J, 4 * J);
  return {
    cost: of(...places),
    slopesOfA: Array.from(m.subarray(3 * J, 4 * J)),
    slopesOfZ: slopeAtWeightedSum && target.map((_, j) => slopeAtWeightedSum(...places, j)),
  };
}
