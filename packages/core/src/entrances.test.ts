import { describe, expect, test } from "vitest";
import * as core from "./index.ts";

const network = core.createNetwork({
  inputs: 2,
  layers: [
    { neurons: 2, activation: "tanh" },
    { neurons: 1, activation: "sigmoid" },
  ],
  weights: [
    [
      [1, 2],
      [3, 4],
    ],
    [[1, -1]],
  ],
  biases: [[0, 1], [2]],
});
const example = { input: [1, 2], target: [1] };
const layers = [{ neurons: 1, activation: "leakyRelu", alpha: 0.1 }] as const;
const parts = { inputs: 1, layers, cost: "squares" } as const;

/** What each entrance takes, given rightly. */
const entrances: readonly (readonly [(...given: never[]) => unknown, ...unknown[]])[] = [
  [core.accuracy, network, [example]],
  [core.backward, network, example],
  [core.checkExamples, network, [example]],
  [core.costOf, network, [example]],
  [core.createNetwork, { ...parts, weights: [[[1]]], biases: [[0]] }],
  [core.descend, network, core.gradientOf(network, [example]), 0.1],
  [core.findQuantity, network, "w1.0.0"],
  [core.forward, network, [1, 2]],
  [core.fromDocument, core.toDocument(network)],
  [core.fromFlat, core.toFlat(network)],
  [core.fromText, core.toText(network)],
  [core.gradientCheck, network, [example]],
  [core.gradientOf, network, [example]],
  [core.initialNetwork, { ...parts, seed: 1, spread: "he" }],
  [core.leakyRelu, 0.1],
  [core.numberFrom, "1"],
  [core.parameterNames, network],
  [core.parameterValue, network, "b1.0"],
  [core.plainBackward, network, example],
  [core.plainForward, network, [1, 2]],
  [core.predict, network, [1, 2]],
  [core.quantityId, "x0"],
  [core.quantityIds, network],
  [core.randomFrom, 1],
  [core.runDescent, network, [example], { learningRate: 0.1, mostSteps: 1, momentum: 0.5, penalty: 0, targetCost: 0 }],
  [core.runDescent, network, [example], { learningRate: 0.1, mostSteps: 1, adam: {}, batchSize: 1, seed: 1 }],
  [core.specOf, network],
  [core.toFlat, network],
  [core.toText, network],
  [core.trace, network, example, "w1.0.0"],
  [core.valuesOf, network, example, { activation: "a1.0", value: 1 }],
];

const loop: { itself?: unknown } = {};
loop.itself = loop;
const odd: readonly unknown[] = [
  ...[undefined, null, 0, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1n, "", "x", true, Symbol("x"), () => 1],
  ...[[], [null], new Array(2), [["sigmoid"]], {}, loop, Object.create(null), new Map(), new Float64Array(3)],
];

/** Everything given once wrongly: each argument, and each field of one that is a plain object. */
function* wrongly(given: readonly unknown[]): Generator<readonly unknown[]> {
  for (const [i, one] of given.entries())
    for (const value of odd) {
      yield given.with(i, value);
      if (one !== network && typeof one === "object" && one !== null && !Array.isArray(one))
        for (const field of Object.keys(one)) yield given.with(i, { ...one, [field]: value });
    }
}

const isOurs = (error: unknown) =>
  [core.FormatError, core.NonFiniteError, core.ShapeError, core.UnknownNameError].some((kind) => error instanceof kind);

describe("[E1] whatever stands where something else should is taken or refused with a reason", () => {
  test.each(entrances.map(([entrance, ...given]) => ({ name: entrance.name, entrance, given })))("$name", (one) => {
    const entrance = (given: readonly unknown[]) => one.entrance(...(given as never[]));
    expect(() => entrance(one.given)).not.toThrow();
    for (const wrong of wrongly(one.given))
      try {
        entrance(wrong);
      } catch (error) {
        expect(isOurs(error), String(error)).toBe(true);
      }
  });

  test("a list of one name is no name", () => {
    const start = (field: object) => () => core.initialNetwork({ ...parts, seed: 1, ...field });
    expect(start({ cost: ["softmaxCrossEntropy"] })).toThrow(core.UnknownNameError);
    expect(start({ layers: [{ neurons: 1, activation: ["relu"] }] })).toThrow(core.UnknownNameError);
  });
});

test("[T8] what has not the form of a trace is refuted, and never ends the check", () => {
  const proof = core.trace(network, example, "w1.0.0");
  for (const [wrong] of wrongly([proof])) {
    expect(core.verifyTrace(wrong as core.Trace).kind).toBe("refuted");
  }
  expect(core.verifyTrace(JSON.parse("{}"))).toEqual({ kind: "refuted", reason: "form", at: "C" });
});
