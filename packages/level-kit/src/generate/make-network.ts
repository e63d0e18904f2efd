import { type ActivationName, createNetwork, forward } from "@nn/core";
import type { LevelNetwork } from "../document/level.ts";
import { type Chance, oneOf, rounded } from "./choose.ts";
import type { Wishes } from "./wishes.ts";

const WEIGHTS: Readonly<Record<"gentle" | "steep", readonly number[]>> = {
  gentle: [-2, -1.5, -1, -0.75, -0.5, 0.5, 0.75, 1, 1.5, 2],
  steep: [-4, -3, -2, -1.5, -1, 1, 1.5, 2, 3, 4],
};
const BIASES: readonly number[] = [-1, -0.5, -0.25, 0, 0, 0.25, 0.5, 1];
/** Away from the kink of a ReLU: on a grid of quarters, sums would stand on it. */
const OFF_KINK = 0.05;

/** A network with numbers that can be read. */
export function makeNetwork(chance: Chance, { sizes, activations }: Wishes): LevelNetwork {
  const layers = activations.map((activation, at) => ({ neurons: sizes[at + 1] as number, activation }));
  return {
    inputs: sizes[0] as number,
    layers,
    weights: layers.map(({ neurons, activation }, at) =>
      rows(neurons, () => rows(sizes[at] as number, () => oneOf(chance, WEIGHTS[steepness(activation)]))),
    ),
    biases: layers.map(({ neurons, activation }) =>
      rows(neurons, () => rounded(oneOf(chance, BIASES) + (activation === "relu" ? OFF_KINK : 0))),
    ),
  };
}

const steepness = (activation: ActivationName) =>
  activation === "sigmoid" || activation === "tanh" ? "steep" : "gentle";

const INPUTS = { unit: [0, 0.25, 0.5, 0.75, 1], signed: [-1, -0.5, 0.5, 1, 2] };

/** Different inputs, or undefined where there are not so many. */
export function makeInputs(
  chance: Chance,
  { sizes, examples, unit }: Wishes,
): readonly (readonly number[])[] | undefined {
  const inputs = new Map<string, readonly number[]>();
  for (let tried = 0; inputs.size < examples && tried < 20 * examples; tried++) {
    const input = rows(sizes[0] as number, () => oneOf(chance, unit ? INPUTS.unit : INPUTS.signed));
    // Where every input is 0, no weight of the first layer has a say.
    if (input.some((value) => value !== 0)) inputs.set(input.join(), input);
  }
  return inputs.size === examples ? [...inputs.values()] : undefined;
}

/** What the network says for each input, rounded. */
export function targetsOf(spec: LevelNetwork, inputs: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const network = createNetwork(spec);
  return inputs.map((input) => forward(network, input).output.map((value) => rounded(value)));
}

function rows<Item>(length: number, make: () => Item): readonly Item[] {
  return Array.from({ length }, make);
}
