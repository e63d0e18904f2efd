import { describe, expect, test } from "vitest";
import * as assembledEntry from "./assembled/assembled.ts";
import * as determinismEntry from "./determinism.ts";
import * as core from "./index.ts";
import * as straightEntry from "./straight/straight.ts";
import * as verifyEntry from "./verify/verify.ts";

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
const gradient = core.gradientOf(network, [example]);
const pass = core.forward(network, [1, 2]);
const back = core.backward(network, example);
const weight = { kind: "weight", layer: 1, j: 0, k: 0 } as const;
const options = { learningRate: 0.1, mostSteps: 1, batchSize: 1, seed: 1, signal: { aborted: false } } as const;
const toEnd = (...given: Parameters<typeof core.descentOf>) => [...core.descentOf(...given)];
const engine = () => new core.Engine(network);
const mover = (method: core.Method) => new core.Mover(engine(), method);

type Given = readonly [(...given: never[]) => unknown, ...unknown[]];

/** What each function of an entry takes, given rightly; a class with its methods, a table with what it holds. */
const entrances: Readonly<Record<string, readonly Given[]>> = {
  Engine: [
    [(net, runnerFor) => new core.Engine(net, runnerFor), network, straightEntry.straight],
    [(input) => engine().forward(input), [1, 2]],
    [(given) => engine().learn(given), example],
    [(given) => engine().add(given), example],
    [(given) => engine().learnAll(given), [example]],
    [(given) => engine().costAll(given), [example]],
    [(rate) => engine().step(rate), 0.1],
  ],
  Mover: [
    [(given, method) => new core.Mover(given, method), engine(), { momentum: 0.5, penalty: 0.1 }],
    [(adam) => new core.Mover(engine(), { adam }), { keepsMean: 0.5, keepsSquare: 0.5, floor: 1e-8 }],
    [(rate) => mover({}).step(rate), 0.1],
    [(rate) => mover({ adam: {} }).tried(rate), 0.1],
  ],
  accuracy: [[core.accuracy, network, [example]]],
  activations: Object.values(core.activations).flatMap(({ of, slopeAt }): Given[] => [
    [of, 1],
    [slopeAt, 1],
  ]),
  assembled: [[assembledEntry.assembled, network.plan]],
  backward: [
    [core.backward, network, example],
    [back.z, 1, 0],
    [back.a, 1, 0],
  ],
  checkExamples: [[core.checkExamples, network, [example]]],
  costOf: [[core.costOf, network, [example]]],
  createNetwork: [
    [core.createNetwork, { ...parts, weights: [[[1]]], biases: [[0]] }],
    [network.w, 1, 0, 0],
    [network.b, 1, 0],
  ],
  descend: [[core.descend, network, gradient, 0.1]],
  descentOf: [[toEnd, network, [example], options]],
  exp: [[core.exp, 1]],
  expm1: [[core.expm1, 1]],
  findQuantity: [[core.findQuantity, network, "w1.0.0"]],
  fingerprintOfRunner: [[determinismEntry.fingerprintOfRunner, 1, straightEntry.straight]],
  fingerprints: [[determinismEntry.fingerprints, 1]],
  formatName: [[core.formatName, weight]],
  forward: [
    [core.forward, network, [1, 2]],
    [pass.z, 1, 0],
    [pass.a, 0, 1],
  ],
  fromDocument: [[core.fromDocument, core.toDocument(network)]],
  fromFlat: [[core.fromFlat, core.toFlat(network)]],
  fromText: [[core.fromText, core.toText(network)]],
  gradientCheck: [[core.gradientCheck, network, [example], "central", gradient]],
  gradientOf: [
    [core.gradientOf, network, [example]],
    [gradient.of, "w1.0.0"],
    [gradient.w, 1, 0, 0],
    [gradient.b, 1, 0],
  ],
  idOf: [
    [core.idOf.w, 1, 0, 0],
    [core.idOf.b, 1, 0],
    [core.idOf.z, 1, 0],
    [core.idOf.a, 1, 0],
    [core.idOf.x, 0],
    [core.idOf.y, 0],
  ],
  initialNetwork: [[core.initialNetwork, { ...parts, seed: 1, spread: "he" }]],
  leakyRelu: [[core.leakyRelu, 0.1]],
  log: [[core.log, 1]],
  log1p: [[core.log1p, 1]],
  multiplicationsForWeights: [[core.multiplicationsForWeights, [2, 3, 1]]],
  numberFrom: [[core.numberFrom, "1"]],
  numberToText: [[core.numberToText, 1]],
  numericalGradient: [[core.numericalGradient, network, [example], "extrapolated"]],
  parameterNames: [[core.parameterNames, network]],
  parameterValue: [[core.parameterValue, network, "b1.0"]],
  parseParameterName: [[core.parseParameterName, "b1.0"]],
  parseQuantityName: [[core.parseQuantityName, "x0"]],
  plainBackward: [[core.plainBackward, network, example]],
  plainForward: [[core.plainForward, network, [1, 2]]],
  predict: [[core.predict, network, [1, 2]]],
  quantityId: [[core.quantityId, "x0"]],
  quantityIds: [[core.quantityIds, network]],
  quantityIn: [[core.quantityIn, network, "x0"]],
  randomFrom: [[core.randomFrom, 1]],
  runDescent: [
    [core.runDescent, network, [example], { ...options, momentum: 0.5, penalty: 0, targetCost: 0, flatBelow: 0 }],
    [core.runDescent, network, [example], { ...options, adam: {}, onProgress: () => {}, progressEvery: 1 }],
    [core.runDescent, network, [example], { ...options, learningRate: () => 0.1, mostHistory: 2 }],
  ],
  sigmoid: [[core.sigmoid, 1]],
  sigmoidSlope: [[core.sigmoidSlope, 1]],
  slopeByNudging: [[core.slopeByNudging, (p: number) => p, 1, 6]],
  softmax: [[core.softmax, [1, 2]]],
  softplus: [[core.softplus, 1]],
  specOf: [[core.specOf, network]],
  straight: [[straightEntry.straight, network.plan]],
  tanh: [[core.tanh, 1]],
  tanhSlope: [[core.tanhSlope, 1]],
  toDocument: [[core.toDocument, network]],
  toFlat: [[core.toFlat, network]],
  toText: [[core.toText, network]],
  trace: [[core.trace, network, example, "w1.0.0", 10]],
  valuesOf: [
    [core.valuesOf, network, example, { activation: "a1.0", value: 1 }],
    [core.valuesOf(network, example).of, "C"],
  ],
  verifyTrace: [[verifyEntry.verifyTrace, core.trace(network, example, "w1.0.0"), 10]],
  withParameters: [[core.withParameters, network, { "b1.0": 1 }]],
};

const loop: { itself?: unknown } = {};
loop.itself = loop;
const odd: readonly unknown[] = [
  ...[undefined, null, 0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1n, "", "x", true, Symbol("x"), () => 1],
  ...[[], [null], new Array(2), [["sigmoid"]], {}, loop, Object.create(null), new Map(), new Float64Array(3)],
  ...[network, engine()],
];

/** Everything given once wrongly: each argument, left out too, and each field of one that is data. */
function* wrongly(given: readonly unknown[]): Generator<readonly unknown[]> {
  for (const [i, one] of given.entries())
    for (const value of odd) {
      yield given.with(i, value);
      if (one !== network && one !== network.plan && Object.getPrototypeOf(one) === Object.prototype)
        for (const field of Object.keys(one as object)) yield given.with(i, { ...(one as object), [field]: value });
    }
  for (let count = 0; count < given.length; count++) yield given.slice(0, count);
}

const isOurs = (error: unknown) =>
  [core.FormatError, core.NonFiniteError, core.ShapeError, core.UnknownNameError].some((kind) => error instanceof kind);

/** Functions of numbers take what those of Math take: what is no number is made one, and what cannot be is a TypeError. */
const isRefusedByMath = (given: readonly unknown[]) => {
  try {
    return Number.isNaN(Math.exp(...(given as [number])));
  } catch {
    return true;
  }
};
const ofNumbers = [
  "activations",
  "exp",
  "expm1",
  "log",
  "log1p",
  "sigmoid",
  "sigmoidSlope",
  "softplus",
  "tanh",
  "tanhSlope",
];

describe("[E1] whatever stands where something else should is taken or refused with a reason", () => {
  test("every function that an entry has is tried here", () => {
    const all = { ...core, ...assembledEntry, ...determinismEntry, ...straightEntry, ...verifyEntry };
    const isError = (value: unknown) => typeof value === "function" && value.prototype instanceof Error;
    const { textLimits, ...others } = all;
    const names = Object.entries(others).flatMap(([name, value]) => (isError(value) ? [] : [name]));
    expect(names.toSorted()).toEqual(Object.keys(entrances).toSorted());
    expect(Object.values(textLimits).every((limit) => typeof limit === "number")).toBe(true);
  });

  test.each(Object.entries(entrances))("%s", (name, ways) => {
    for (const [of, ...rightly] of ways) {
      const entrance = (given: readonly unknown[]) => of(...(given as never[]));
      expect(() => entrance(rightly)).not.toThrow();
      for (const wrong of wrongly(rightly))
        try {
          entrance(wrong);
        } catch (error) {
          const isAllowed = isOurs(error) || (ofNumbers.includes(name) && isRefusedByMath(wrong));
          expect(isAllowed, `${name}: ${String(error)}`).toBe(true);
        }
    }
  });

  test("every method of a class is tried here, and every name of idOf", () => {
    const methods = (of: { readonly prototype: object }) =>
      Object.getOwnPropertyNames(of.prototype).filter((name) => !["constructor", "place", "placeInput"].includes(name));
    const takingNothing = ["clear", "network", "addPenalty", "take"];
    const tried = (name: string) => entrances[name]?.map(([of]) => String(of)).join("\n") ?? "";
    for (const [name, of] of Object.entries({ Engine: core.Engine, Mover: core.Mover }))
      for (const method of methods(of))
        if (!takingNothing.includes(method)) expect(tried(name), method).toContain(`.${method}(`);
    expect(entrances.idOf?.map(([of]) => of)).toEqual(
      Object.values(core.idOf).filter((of) => typeof of === "function"),
    );
  });

  test("a list of one name is no name", () => {
    const start = (field: object) => () => core.initialNetwork({ ...parts, seed: 1, ...field });
    expect(start({ cost: ["softmaxCrossEntropy"] })).toThrow(core.UnknownNameError);
    expect(start({ layers: [{ neurons: 1, activation: ["relu"] }] })).toThrow(core.UnknownNameError);
  });

  test.each<[string, () => unknown, string]>([
    ["softmax of nothing", () => core.softmax(null as never), "scores: expected a list of numbers, received object"],
    [
      "progress told to no function",
      () => core.runDescent(network, [example], { ...options, onProgress: 5 as never }),
      "onProgress: expected a function, received 5",
    ],
    ["an engine's example", () => engine().learn(null as never), "input: expected 2 numbers, received undefined"],
    ["a plan that is a network", () => straightEntry.straight(network as never), "plan: expected a plan"],
  ])("says what is wrong: %s", (_, wrong, message) => {
    expect(wrong).toThrow(message);
  });
});

test("[T8] what has not the form of a trace is refuted, and never ends the check", () => {
  const proof = core.trace(network, example, "w1.0.0");
  for (const [wrong] of wrongly([proof])) {
    expect(verifyEntry.verifyTrace(wrong as core.Trace).kind).toBe("refuted");
  }
  expect(verifyEntry.verifyTrace(JSON.parse("{}"))).toEqual({ kind: "refuted", reason: "form", at: "C" });
});
