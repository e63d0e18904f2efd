import { UnknownNameError, whole } from "../errors.ts";
import type { Values } from "../network/cost.ts";
import { checkExamples, checkInput, type FlatExample } from "../network/example.ts";
import type { Network } from "../network/network.ts";
import type { Plan } from "../network/shape.ts";
import { Engine } from "./engine.ts";
import { placeInput, sweepForward, type Workspace, workspaceFor } from "./sweep.ts";

/** Every number of one way through the network, layer by layer. */
export interface ForwardPass {
  /** weightedSums[l][j]; the entry of layer 0 is empty. */
  readonly weightedSums: readonly (readonly number[])[];
  /** activations[l][j]; the entry of layer 0 is the input. */
  readonly activations: readonly (readonly number[])[];
  readonly z: (l: number, j: number) => number;
  readonly a: (l: number, j: number) => number;
  /** The activations of the last layer. */
  readonly output: readonly number[];
}

/**
 * Sends one input through the network and keeps everything on the way.
 *
 *   z_j = b_j + Σ_k w_jk·a_k and a_j = f(z_j)
 *
 * @throws {ShapeError} if the input does not have one number per input neuron
 * @throws {NonFiniteError} if an input is NaN or infinite
 */
export function forward(network: Network, input: Values): ForwardPass {
  checkInput(network, input);
  const work = workspaceFor(network.plan, network.parameters);
  placeInput(network.plan, work.m, input);
  sweepForward(network.plan, work);
  return passOf(network.plan, work);
}

/** Copies the numbers of a workspace into a value of their own. */
export function passOf({ layout, inputs, x }: Plan, { m }: Workspace): ForwardPass {
  const weightedSums = [[], ...layout.map(({ z, J }) => copy(m, z, J))];
  const activations = [copy(m, x, inputs), ...layout.map(({ a, J }) => copy(m, a, J))];
  return {
    weightedSums,
    activations,
    z: (l, j) => entry(weightedSums, l, j, "z"),
    a: (l, j) => entry(activations, l, j, "a"),
    output: activations[activations.length - 1] as readonly number[],
  };
}

/** A piece of memory as a list of its own. −0 is shown as 0. */
export function copy(m: Float64Array, from: number, count: number): readonly number[] {
  return Array.from(m.subarray(from, from + count), (value) => value + 0);
}

/** @throws {UnknownNameError} if there is no such layer or neuron, {ShapeError} if an index is no whole number */
export function entry(layers: readonly (readonly number[])[], l: number, j: number, letter: string): number {
  const value = layers[whole(l)]?.[whole(j)];
  if (value === undefined) throw new UnknownNameError("neuron", "one of this network", `${letter}${l}.${j}`);
  return value;
}

/**
 * The mean cost over the examples.
 * @throws {ShapeError} if there is no example or one does not fit
 */
export function costOf(network: Network, examples: readonly FlatExample[]): number {
  checkExamples(network, examples);
  return new Engine(network).costAll(examples);
}
