// Random sandboxes for the property tests.
import { type ActivationName, activations } from "@nn/core";
import fc from "fast-check";
import { LIMITS, type Sandbox } from "./sandbox.ts";

const size = fc.integer({ min: 1, max: LIMITS.neurons });
const number = fc.double({ min: -LIMITS.value, max: LIMITS.value, noNaN: true });
/** No more digits than an address keeps, and no −0. */
const parameter = number.map((value) => Number(value.toPrecision(12)) + 0);
const value = number.map((any) => any + 0);
const listOf = <Item>(each: fc.Arbitrary<Item>, length: number) =>
  fc.array(each, { minLength: length, maxLength: length });

export const sandboxes: fc.Arbitrary<Sandbox> = fc
  .record({
    inputs: size,
    layers: fc.array(
      fc.record({ neurons: size, activation: fc.constantFrom(...(Object.keys(activations) as ActivationName[])) }),
      { minLength: 1, maxLength: LIMITS.layers },
    ),
  })
  .chain(({ inputs, layers }) => {
    const sizes = [inputs, ...layers.map(({ neurons }) => neurons)];
    const example = fc.record({ input: listOf(value, inputs), target: listOf(value, sizes.at(-1) ?? 1) });
    return fc.record({
      network: fc.record({
        inputs: fc.constant(inputs),
        layers: fc.constant(layers),
        weights: fc.tuple(...layers.map(({ neurons }, at) => listOf(listOf(parameter, sizes[at] as number), neurons))),
        biases: fc.tuple(...layers.map(({ neurons }) => listOf(parameter, neurons))),
      }),
      examples: fc.array(example, { minLength: 1, maxLength: LIMITS.examples }),
      step: fc.constantFrom(LIMITS.leastStep, 0.1, 0.25, LIMITS.mostStep),
    });
  });
