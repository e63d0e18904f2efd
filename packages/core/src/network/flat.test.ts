import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cases } from "../arbitrary.test-data.ts";
import { fromFlat, gradientOf, NonFiniteError, ShapeError, toFlat } from "../index.ts";

// Browsers and Node have it; the package itself is compiled without either.
declare const structuredClone: <Value>(value: Value, options?: { readonly transfer: readonly unknown[] }) => Value;

const flat = { inputs: 2, layers: [{ neurons: 1, activation: "tanh" }], parameters: [1, 2, 3] } as const;

describe("flat networks", () => {
  test("[S4] a network goes to a worker and back with all its bits, and learns there as here", () => {
    fc.assert(
      fc.property(cases(), ({ network, examples }) => {
        expect(() => structuredClone(network)).toThrow(); // its functions do not travel
        const there = fromFlat(structuredClone(toFlat(network)));
        expect(Array.from(there.parameters)).toEqual(Array.from(network.parameters));
        expect([there.inputs, there.layers, there.cost]).toEqual([network.inputs, network.layers, network.cost]);
        expect(gradientOf(there, examples).values).toEqual(gradientOf(network, examples).values);
      }),
      { numRuns: 50, seed: 8 },
    );
  });

  test("[S4] a list of parameters is read in the order of their names, and copied", () => {
    const parameters = [1, 2, 3];
    const network = fromFlat({ ...flat, parameters });
    parameters[0] = 7;
    expect([network.w(1, 0, 0), network.w(1, 0, 1), network.b(1, 0), network.cost]).toEqual([1, 2, 3, "squares"]);
    const sent = toFlat(network);
    structuredClone(sent, { transfer: [sent.parameters.buffer] });
    expect(network.b(1, 0)).toBe(3);
  });

  test("[S4 E1] refuses lists of another length, numbers that are none, and nothing at all", () => {
    expect(() => fromFlat({ ...flat, parameters: [1, 2] })).toThrow("parameters: expected 3 numbers, received 2");
    expect(() => fromFlat({ ...flat, parameters: new Array(3) })).toThrow(NonFiniteError);
    expect(() => fromFlat({ ...flat, parameters: [1, Number.NaN, 3] })).toThrow(
      "parameter 1: expected a finite number",
    );
    expect(() => fromFlat(undefined as never)).toThrow(ShapeError);
  });
});
