import fc from "fast-check";
import { expect, test } from "vitest";
import { cases } from "../arbitrary.test-data.ts";
import {
  costOf,
  createNetwork,
  findQuantity,
  forward,
  idOf,
  NonFiniteError,
  parameterNames,
  parameterValue,
  quantityId,
  quantityIds,
  ShapeError,
  UnknownNameError,
  valuesOf,
} from "../index.ts";

// x = 2: a¹ = (2, 6), z² = a² = 2·3 − 6 + 1 = 1; y = 4, so C = 9.
const network = createNetwork({
  inputs: 1,
  layers: [
    { neurons: 2, activation: "identity" },
    { neurons: 1, activation: "identity" },
  ],
  weights: [[[1], [2]], [[3, -1]]],
  biases: [[0, 2], [1]],
});
const example = { input: [2], target: [4] };

test("[N3] every number worked out by hand has its name", () => {
  const values = valuesOf(network, example);
  const named = Object.fromEntries(quantityIds(network).map((id) => [id, values.of(id)]));
  expect(named).toEqual({
    ...{ "w1.0.0": 1, "w1.1.0": 2, "b1.0": 0, "b1.1": 2, "w2.0.0": 3, "w2.0.1": -1, "b2.0": 1 },
    ...{ x0: 2, "z1.0": 2, "a1.0": 2, "z1.1": 6, "a1.1": 6, "z2.0": 1, "a2.0": 1, y0: 4, C: 9 },
  });
});

test("[N3] they are the numbers of the way forward", () => {
  fc.assert(
    fc.property(cases(), ({ network: any, examples: [one] }) => {
      const { of } = valuesOf(any, one);
      const pass = forward(any, one.input);
      any.sizes.forEach((size, l) => {
        for (let j = 0; j < size; j++) {
          expect(of(idOf.a(l, j))).toBe(pass.a(l, j));
          if (l > 0) expect(of(idOf.z(l, j))).toBe(pass.z(l, j));
        }
      });
      for (const id of parameterNames(any)) expect(of(id)).toBe(parameterValue(any, id));
      expect(one.target.map((_, j) => of(idOf.y(j)))).toEqual(one.target);
      expect(of(idOf.C)).toBe(costOf(any, [one]));
    }),
    { seed: 5 },
  );
});

test("[N4] a held activation is followed, and leaves alone what comes before it", () => {
  const { of } = valuesOf(network, example, { activation: "a1.1", value: 5.5 });
  expect(["x0", "z1.1", "a1.0", "a1.1", "z2.0", "a2.0", "C"].map(of)).toEqual([2, 6, 2, 5.5, 1.5, 1.5, 6.25]);
  const output = valuesOf(network, example, { activation: "a2.0", value: 3 });
  expect(["z2.0", "a2.0", "C"].map(output.of)).toEqual([1, 3, 1]);
});

test("[N4] held at its own value it changes no bit; a held input is another input", () => {
  fc.assert(
    fc.property(cases(), fc.double({ min: -2, max: 2, noNaN: true }), ({ network: any, examples: [one] }, value) => {
      const free = valuesOf(any, one);
      const isOutput = (id: string) => any.cost === "crossEntropy" && id.startsWith(`a${any.layers.length}.`);
      for (const id of quantityIds(any).filter((id) => /^[ax]/.test(id) && !isOutput(id))) {
        const held = valuesOf(any, one, { activation: id, value: free.of(id) });
        for (const other of quantityIds(any)) expect(held.of(other)).toBe(free.of(other));
      }
      const held = valuesOf(any, one, { activation: "x0", value });
      const given = valuesOf(any, { ...one, input: [value, ...one.input.slice(1)] });
      for (const id of quantityIds(any)) expect(held.of(id)).toBe(given.of(id));
    }),
    { numRuns: 50, seed: 6 },
  );
});

test.each(["w1.0.0", "z1.0", "y0", "C", "a3.0", "pear"])("[E1 N4] %s cannot be held", (activation) => {
  expect(() => valuesOf(network, example, { activation, value: 1 })).toThrow(UnknownNameError);
});

test("[E1 N4] an output cannot be held whose cost is worked out from its weighted sum", () => {
  const sure = createNetwork({
    inputs: 1,
    layers: [{ neurons: 1, activation: "sigmoid" }],
    weights: [[[1]]],
    biases: [[0]],
    cost: "crossEntropy",
  });
  const one = { input: [1], target: [1] };
  expect(() => valuesOf(sure, one, { activation: "a1.0", value: 0.5 })).toThrow(ShapeError);
  expect(valuesOf(sure, one, { activation: "x0", value: 0 }).of("a1.0")).toBe(0.5);
  expect(() => valuesOf(sure, one, { activation: "x0", value: Number.NaN })).toThrow(NonFiniteError);
});

test.each(["z3.0", "a1.2", "x1", "y1", "w1.0.1", "b0.0", "nothing", "constructor", ""])(
  "[E1 N3] %j, which is not there, throws and is no NaN",
  (id) => {
    expect(() => valuesOf(network, example).of(id)).toThrow(UnknownNameError);
  },
);

test("[E1 N3] an example that does not fit has no values", () => {
  expect(() => valuesOf(network, { input: [2], target: [] })).toThrow(ShapeError);
});

test.each([
  ["a0.1", "x1"],
  ["x1", "x1"],
  ["w2.0.1", "w2.0.1"],
  ["C", "C"],
])("[N2] %s is written %s", (text, id) => {
  expect(quantityId(text)).toBe(id);
});

test.each([
  ["a0.0", "x0"],
  ["z2.0", "z2.0"],
  ["z3.0", undefined],
  ["x1", undefined],
  ["η", undefined],
])("[N2] in this network %s finds %s", (text, id) => {
  expect(findQuantity(network, text)).toBe(id);
});

test.each(["", "w", "w1", "q1.0", "w0.0.0", "a1", "c", " x0", "x-1"])("[E1 N2] %j is no name", (text) => {
  expect(() => quantityId(text)).toThrow(UnknownNameError);
});
