// Writes generated/networks.json: networks, examples, and every number as [nearest double, bound]. Run: pnpm --filter @nn/core goldens
import { writeFileSync } from "node:fs";
import { backpropagate, type Example, mean, type Spec } from "./backpropagation.ts";
import { type Bounded, row } from "./bounded.ts";
import { seeded } from "./exact.ts";

const random = seeded(7);
const between = (low: number, high: number) => low + (high - low) * random();
const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
const list = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, i) => make(i));
/** Few binary digits keep the file short; the arithmetic rounds all the same. */
const short = (x: number) => Math.round(x * 1024) / 1024;

type Cost = Spec["cost"];
const ACTIVATIONS = ["identity", "relu", "leakyRelu", "sigmoid", "tanh", "softplus"];
const COSTS: Cost[] = ["squares", "crossEntropy", "softmaxCrossEntropy"];

function network(sizes: number[], activation: string, cost: Cost, weight: () => number): Spec {
  const last = cost === "crossEntropy" ? "sigmoid" : cost === "softmaxCrossEntropy" ? "identity" : activation;
  const layers = sizes.slice(1).map((neurons, i) => {
    const name = i === sizes.length - 2 ? last : activation;
    return name === "leakyRelu" ? { neurons, activation: name, alpha: 0.125 } : { neurons, activation: name };
  });
  return {
    inputs: sizes[0],
    layers,
    weights: layers.map(({ neurons }, i) => list(neurons, () => list(sizes[i], weight))),
    biases: layers.map(({ neurons }) => list(neurons, weight)),
    cost,
  };
}

function target(cost: Cost, outputs: number): number[] {
  if (cost === "squares") return list(outputs, () => short(between(-1, 2)));
  if (cost === "crossEntropy") return list(outputs, (j) => [0, 1, 0.25][(j + whole(0, 2)) % 3]);
  const right = whole(0, outputs - 1);
  return list(outputs, (j) => (j === right ? 1 : 0));
}

const examplesFor = (spec: Spec, count: number, input = () => short(between(-2, 2))): Example[] =>
  list(count, () => ({
    input: list(spec.inputs, input),
    target: target(spec.cost, spec.layers[spec.layers.length - 1].neurons),
  }));

const cases: { name: string; spec: Spec; examples: Example[] }[] = [];
const add = (name: string, spec: Spec, examples: Example[]) => cases.push({ name, spec, examples });

// Random shapes of 1 to 6 layers of 1 to 8 neurons: each activation with each cost, three times over.
for (let round = 0; round < 3; round++)
  for (const activation of ACTIVATIONS)
    for (const cost of COSTS) {
      const depth = 1 + ((round * 2 + whole(0, 1)) % 6);
      const sizes = [whole(1, 4), ...list(depth, () => whole(1, depth > 3 ? 4 : 8))];
      const spec = network(sizes, activation, cost, () => short(between(-1.5, 1.5)));
      add(`${activation}, ${cost}, ${sizes.join("-")}`, spec, examplesFor(spec, whole(1, 4)));
    }

// Chains of one neuron per layer, whose factors are listed one by one.
for (const activation of ACTIVATIONS)
  for (const depth of [2, 3, 6]) {
    const spec = network(
      list(depth + 1, () => 1),
      activation,
      "squares",
      () => short(between(-2, 2)),
    );
    add(`chain of ${depth}, ${activation}`, spec, examplesFor(spec, 1));
  }

// Saturated: weighted sums from 5 to 700 on both sides.
for (const activation of ["sigmoid", "tanh", "softplus"])
  for (const cost of COSTS)
    for (const reach of [40, 700]) {
      const spec = network([1, 3, 2], activation, cost, () =>
        short(between(0.3, 1) * reach * (random() < 0.5 ? -1 : 1)),
      );
      const scaled = { ...spec, weights: [spec.weights[0], spec.weights[1].map((r) => r.map((w) => short(w / 3)))] };
      add(
        `saturated to ${reach}, ${activation}, ${cost}`,
        scaled,
        examplesFor(scaled, 2, () => short(between(-1, 1))),
      );
    }

// Exactly on the kink: small whole numbers, so that weighted sums of exactly 0 occur.
for (const activation of ["relu", "leakyRelu"])
  for (const sizes of [
    [2, 3, 2],
    [1, 1, 1],
    [3, 4, 4, 1],
  ]) {
    const spec = network(sizes, activation, "squares", () => whole(-1, 1));
    add(`kinks, ${activation}, ${sizes.join("-")}`, spec, [
      { input: list(sizes[0], () => 0), target: list(sizes[sizes.length - 1], () => 1) },
      ...examplesFor(spec, 2, () => whole(-1, 1)),
    ]);
  }

// Weights of 1e150 and 1e-150 that undo each other.
for (const activation of ["identity", "relu", "leakyRelu"])
  for (const [up, down] of [
    [1e150, 1e-150],
    [1e-150, 1e150],
  ] as const) {
    const spec = network([2, 2, 2], activation, "squares", () => between(0.5, 2) * (random() < 0.3 ? -1 : 1));
    const scale = (rows: number[][], by: number) => rows.map((r) => r.map((w) => w * by));
    const scaled = {
      ...spec,
      weights: [scale(spec.weights[0], up), scale(spec.weights[1], down)],
      biases: [
        [up, -up],
        [0.5, 0.25],
      ],
    };
    add(`weights of ${up} and ${down}, ${activation}`, scaled, examplesFor(scaled, 2));
  }

const rows = (numbers: readonly Bounded[]) => numbers.map(row);
const made = cases.map(({ name, spec, examples }) => {
  const runs = examples.map((example) => backpropagate(spec, example));
  const [first] = runs;
  const { cost, gradient } = mean(runs);
  const golden = {
    name,
    spec,
    examples,
    cost: row(cost),
    gradient: rows(gradient),
    first: {
      cost: row(first.cost),
      z: first.z.map(rows),
      a: first.a.map(rows),
      dZ: Array.from(first.dZ, (layer) => rows(layer ?? [])),
      dA: first.dA.map(rows),
      slopes: first.slopes.map(rows),
    },
  };
  return JSON.stringify(golden);
});
writeFileSync(new URL("./generated/networks.json", import.meta.url), `[\n${made.join(",\n")}\n]\n`);
console.log(`${made.length} networks`);
