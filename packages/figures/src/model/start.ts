import { checkExamples, createNetwork, type Example, type NetworkSpec } from "@nn/core";
import { quantityId } from "@nn/notation";
import type { Setup } from "./setup.ts";
import { isSound } from "./sound.ts";

/** A setup as a page writes it: plain data, so that a server-rendered page can pass it on. */
export interface SetupStart {
  readonly network: NetworkSpec;
  readonly examples: readonly Example[];
  /** Index of the example that is shown first; 0 by default. */
  readonly inView?: number;
  readonly leftOut?: readonly number[];
  readonly nudge?: { readonly quantity: string; readonly by: number };
  readonly descent?: {
    readonly learningRate: number;
    readonly walked?: number;
    readonly at?: number;
    /** The parameters that move; all by default. */
    readonly along?: readonly string[];
  };
  readonly hidden?: readonly string[];
}

/**
 * Makes a setup.
 * @throws {RangeError} if an index, the nudge, the descent or a hidden control does not belong to this network
 * @throws as `createNetwork` and `checkExamples` do
 */
export function setupOf({
  examples,
  inView = 0,
  leftOut = [],
  nudge,
  descent,
  hidden = [],
  ...start
}: SetupStart): Setup {
  const network = createNetwork(start.network);
  checkExamples(network, examples);
  const setup = {
    network,
    examples,
    inView,
    leftOut,
    nudge: nudge && { ...nudge, quantity: quantityId(nudge.quantity) },
    descent: descent && { walked: 0, at: 0, ...descent, along: descent.along?.map(quantityId) },
    hidden,
    swept: undefined,
    composed: undefined,
  };
  if (!isSound(setup)) {
    const odd = JSON.stringify({ inView, leftOut, nudge, descent, hidden });
    throw new RangeError(`A page of sizes ${network.sizes.join("-")} cannot start from ${odd}.`);
  }
  return setup;
}
