import {
  createNetwork,
  type Example,
  type Network,
  type NetworkSpec,
  parameterNames,
  parameterValue,
  parseQuantityName,
  withParameters,
} from "@nn/core";
import { clampNudge } from "./nudge.ts";

/** A small change to one parameter, and how large it is. */
export interface Nudge {
  readonly quantity: string;
  readonly by: number;
}

/** Everything that a reader can change; the rest is worked out from it. */
export interface Setup {
  readonly network: Network;
  readonly example: Example;
  readonly nudge: Nudge;
}

/** A setup as a lesson writes it. @throws as `createNetwork` does */
export function setupOf(start: { network: NetworkSpec; example: Example; nudge: Nudge }): Setup {
  return { network: createNetwork(start.network), example: start.example, nudge: start.nudge };
}

/** The ids a reader can set, in the order of the code in a link: parameters, inputs, targets. */
export function settableIds({ network, example }: Setup): readonly string[] {
  return [
    ...parameterNames(network),
    ...example.input.map((_, k) => `x${k}`),
    ...example.target.map((_, j) => `y${j}`),
  ];
}

/** The value of a settable quantity. @throws {UnknownNameError} if it is none */
export function settingOf({ network, example }: Setup, id: string): number {
  const name = parseQuantityName(id);
  if (name.kind === "activation") return example.input[name.j] ?? Number.NaN;
  if (name.kind === "target") return example.target[name.j] ?? Number.NaN;
  return parameterValue(network, id);
}

/** The same setup with one quantity set. @throws {UnknownNameError} if it cannot be set */
export function withSetting(setup: Setup, id: string, value: number): Setup {
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
