import fc from "fast-check";
import { expect, test } from "vitest";
import { cases } from "../arbitrary.test-data.ts";
import {
  costOf,
  createNetwork,
  findQuantity,
  forward,
  idOf,
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
