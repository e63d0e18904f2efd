import { createNetwork, type Example, type Network, type NetworkSpec, withParameters } from "@nn/core";
import { parseQuantityName, type QuantityId, quantityId, quantityIds } from "@nn/notation";
import { clampNudge } from "./nudge.ts";
import { rangeOf } from "./range.ts";

/** A small change to one parameter, and how large it is. */
export interface Nudge {
  readonly quantity: QuantityId;
  readonly by: number;
}

/** Everything that a reader can change; the rest is worked out from it. */
export interface Setup {
  readonly network: Network;
  readonly example: Example;
  readonly nudge: Nudge;
}

/** A setup as a lesson writes it: plain data. */
export interface SetupData {
  readonly network: NetworkSpec;
  readonly example: Example;
  readonly nudge: { readonly quantity: string; readonly by: number };
}

/** @throws as `createNetwork` does, or {UnknownNameError} if what is to be nudged is no quantity */
export function setupOf({ network, example, nudge }: SetupData): Setup {
  return { network: createNetwork(network), example, nudge: { ...nudge, quantity: quantityId(nudge.quantity) } };
}

/** The ids a reader can set, in the order of the code in a link: parameters, inputs, targets. */
export function settableIds({ network }: Setup): readonly QuantityId[] {
  return quantityIds(network).filter((id) => rangeOf(id) !== undefined);
}

/** The same setup with one quantity set. @throws {UnknownNameError} if it cannot be set */
export function withSetting(setup: Setup, id: QuantityId, value: number): Setup {
  const { network, example } = setup;
  const name = parseQuantityName(id);
  const replaced = (list: readonly number[], index: number) => list.map((old, at) => (at === index ? value : old));
  if (name.kind === "activation" && name.layer === 0)
    return { ...setup, example: { ...example, input: replaced(example.input, name.j) } };
  if (name.kind === "target") return { ...setup, example: { ...example, target: replaced(example.target, name.j) } };
  return { ...setup, network: withParameters(network, { [id]: value }) };
}

/** The same setup with another nudge, kept within what a nudge may be. */
export const withNudge = (setup: Setup, by: number): Setup => ({
  ...setup,
  nudge: { ...setup.nudge, by: clampNudge(by) },
});
