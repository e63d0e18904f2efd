import { parameterValue, withParameters } from "@nn/core";
import { parseQuantityName, type QuantityId } from "@nn/notation";
import { exampleInView } from "./examples.ts";
import type { Setup } from "./setup.ts";
import { begunHere, presentNetwork } from "./walking.ts";

/** The current value of a settable quantity. @throws {UnknownNameError} if it is not one */
export function settingOf(setup: Setup, id: QuantityId): number {
  const name = parseQuantityName(id);
  const { input, target } = exampleInView(setup);
  if (name.kind === "activation") return input[name.j] ?? Number.NaN;
  if (name.kind === "target") return target[name.j] ?? Number.NaN;
  return parameterValue(presentNetwork(setup), id);
}

/**
 * The same setup with one quantity set. In the middle of a descent the others stay as they are at this step, and a new
 * descent can begin from here.
 * @throws {UnknownNameError} if it cannot be set
 */
export function withSetting(setup: Setup, id: QuantityId, value: number): Setup {
  const name = parseQuantityName(id);
  const here = begunHere(setup);
  const { input, target } = exampleInView(here);
  if (name.kind === "activation" && name.layer === 0)
    return withExample(here, { target, input: replaced(input, name.j, value) });
  if (name.kind === "target") return withExample(here, { input, target: replaced(target, name.j, value) });
  return { ...here, network: withParameters(here.network, { [id]: value }) };
}

const withExample = (setup: Setup, example: Setup["examples"][number]): Setup => ({
  ...setup,
  examples: replaced(setup.examples, setup.inView, example),
});

const replaced = <Item>(list: readonly Item[], index: number, item: Item): readonly Item[] =>
  list.map((old, at) => (at === index ? item : old));
