// Random networks and examples for the property tests.
import fc from "fast-check";
import { type ActivationName, type CostName, createNetwork, type Example, type Network } from "./index.ts";

const names: readonly ActivationName[] = ["identity", "relu", "leakyRelu", "sigmoid", "tanh", "softplus"];
const costs: readonly CostName[] = ["squares", "crossEntropy", "softmaxCrossEntropy"];

export interface Case {
  readonly network: Network;
  readonly examples: readonly [Example, ...Example[]];
}

interface Limits {
  readonly layers?: number;
  readonly neurons?: number;
  readonly inputs?: number;
  readonly smooth?: boolean;
}

/** A network of random shape, activations and cost, with one to four examples that fit. */
export function cases({ layers = 4, neurons = 6, inputs = 5, smooth = false }: Limits = {}): fc.Arbitrary<Case> {
  const number = fc.double({ min: -2, max: 2, noNaN: true });
  const list = (length: number) => fc.array(number, { minLength: length, maxLength: length });
  const kinds = smooth ? names.filter((name) => !name.endsWith("elu") && name !== "leakyRelu") : names;
  return fc
    .record({
      first: fc.integer({ min: 1, max: inputs }),
      layers: fc.array(fc.tuple(fc.integer({ min: 1, max: neurons }), fc.constantFrom(...kinds)), {
        minLength: 1,
        maxLength: layers,
      }),
      cost: fc.constantFrom(...costs),
      examples: fc.integer({ min: 1, max: 4 }),
    })
    .chain(({ first, layers, cost, examples }) => {
      const forced = { squares: undefined, crossEntropy: "sigmoid", softmaxCrossEntropy: undefined } as const;
      const specs = layers.map(([count, name], i) => ({
        neurons: count,
        activation: (i === layers.length - 1 && forced[cost]) || name,
      }));
      const sizes = [first, ...specs.map((layer) => layer.neurons)];
      const outputs = sizes[sizes.length - 1] as number;
      const target =
        cost === "squares"
          ? list(outputs)
          : fc.array(fc.constantFrom(0, 1, 0.5), { minLength: outputs, maxLength: outputs });
      return fc
        .record({
          weights: fc.tuple(
            ...specs.map((layer, i) =>
              fc.tuple(...Array.from({ length: layer.neurons }, () => list(sizes[i] as number))),
            ),
          ),
          biases: fc.tuple(...specs.map((layer) => list(layer.neurons))),
          examples: fc.array(fc.record({ input: list(first), target }), { minLength: examples, maxLength: examples }),
        })
        .map(({ weights, biases, examples }) => ({
          network: createNetwork({ inputs: first, layers: specs, weights, biases, cost }),
          examples: examples as unknown as Case["examples"],
        }));
    });
}
