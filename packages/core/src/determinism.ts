// Two machines that print the same fingerprints have computed the same bits.

import { runDescent } from "./descent/run.ts";
import { Engine } from "./engine/engine.ts";
import { gradientOf } from "./engine/gradient.ts";
import type { RunnerFor } from "./engine/sweep.ts";
import { whole } from "./errors.ts";
import { type ActivationName, activations } from "./network/activation.ts";
import type { CostName } from "./network/cost.ts";
import { initialNetwork } from "./network/initial.ts";
import { createNetwork, type Network } from "./network/network.ts";
import { exp, expm1 } from "./numbers/exp.ts";
import { log, log1p } from "./numbers/log.ts";
import { randomFrom } from "./numbers/random.ts";
import { sigmoid, sigmoidSlope, softplus, tanh, tanhSlope } from "./numbers/squash.ts";

const functions: Readonly<Record<string, (x: number) => number>> = {
  exp,
  expm1,
  log,
  log1p,
  sigmoid,
  sigmoidSlope,
  softplus,
  tanh,
  tanhSlope,
};

/**
 * A fingerprint of the bits of every function at `count` seeded inputs each, and of whole gradients and descents of
 * seeded networks: name → 16 hexadecimal digits. Compare the result of Node with that of a browser.
 *
 * @param count  inputs per function, at least 100,000 unless time is short; networks are a thousandth of it
 */
export function fingerprints(count = 100_000): Readonly<Record<string, string>> {
  whole(count, "count", 0);
  const prints: Record<string, string> = {};
  for (const [name, of] of Object.entries(functions)) {
    const hash = hasher();
    const next = inputsFrom(1);
    for (let i = 0; i < count; i++) hash.add(of(next()));
    prints[name] = hash.digest();
  }
  const gradients = hasher();
  const descents = hasher();
  const random = randomFrom(2);
  for (let i = 0; i < Math.ceil(count / 1000); i++) {
    const network = randomNetwork(random);
    const examples = randomExamples(network, random);
    const { cost, values } = gradientOf(network, examples);
    gradients.add(cost);
    for (let at = 0; at < values.length; at++) gradients.add(values[at] as number);
    const run = runDescent(network, examples, {
      learningRate: 0.1,
      momentum: 0.5,
      batchSize: 1,
      seed: i,
      mostSteps: 20,
    });
    for (let at = 0; at < values.length; at++) descents.add(run.network.parameters[at] as number);
  }
  return { ...prints, gradients: gradients.digest(), descents: descents.digest() };
}

/** Shapes that runners are made for, and one with every activation. */
const SHAPES: readonly { readonly sizes: readonly number[]; readonly kinds: readonly ActivationName[] }[] = [
  { sizes: [1, 1, 1, 1], kinds: ["sigmoid"] },
  { sizes: [2, 3, 1], kinds: ["sigmoid"] },
  { sizes: [4, 8, 8, 1], kinds: ["sigmoid"] },
  { sizes: [40, 16, 10], kinds: ["relu", "identity"] },
  { sizes: [5, 4, 6, 3, 4, 5, 3], kinds: Object.keys(activations) as ActivationName[] },
];
/** Of the parameters: mild, then saturated, then beyond all bounds. */
const SPREADS = [1, 5, 50, 3000];

/**
 * A fingerprint of the costs and gradients of `count` seeded examples a shape: one and the same, whatever runs the plan.
 *
 * @param runnerFor  as an `Engine` takes it; the loops when left out
 */
export function fingerprintOfRunner(count: number, runnerFor?: RunnerFor): string {
  whole(count, "count", 0);
  const hash = hasher();
  for (const { sizes, kinds } of SHAPES) {
    const random = randomFrom(sizes.length);
    const [inputs, ...neurons] = sizes as readonly [number, ...number[]];
    const layers = neurons.map((each, l) => ({ neurons: each, activation: kinds[l % kinds.length] as ActivationName }));
    const engine = new Engine(initialNetwork({ inputs, layers, seed: 1 }), runnerFor);
    const target = new Float64Array(neurons[neurons.length - 1] as number);
    for (let i = 0; i < count; i++) {
      const spread = SPREADS[i % SPREADS.length] as number;
      for (let at = 0; at < engine.parameters.length; at++) engine.parameters[at] = (2 * random() - 1) * spread;
      for (let at = 0; at < inputs; at++) engine.input[at] = random() < 0.3 ? 0 : 2 * random() - 1;
      for (let at = 0; at < target.length; at++) target[at] = random();
      hash.add(engine.learn({ input: engine.input, target }));
      for (let at = 0; at < engine.gradient.length; at++) hash.add(engine.gradient[at] as number);
    }
  }
  return hash.digest();
}

/** Inputs of every kind in turn: near 0, of the size of weighted sums, up to overflow, and any bits at all. */
function inputsFrom(seed: number): () => number {
  const random = randomFrom(seed);
  const words = new Uint32Array(2);
  const bits = new Float64Array(words.buffer);
  let turn = 0;
  return () => {
    turn = (turn + 1) % 4;
    if (turn === 0) return random() * 2 - 1;
    if (turn === 1) return (random() * 2 - 1) * 40;
    if (turn === 2) return (random() * 2 - 1) * 750;
    words[0] = random() * 0x100000000;
    words[1] = random() * 0x100000000;
    return bits[0] as number;
  };
}

const COSTS: readonly CostName[] = ["squares", "crossEntropy", "softmaxCrossEntropy"];
const LAST: Readonly<Record<CostName, ActivationName | undefined>> = {
  squares: undefined,
  crossEntropy: "sigmoid",
  softmaxCrossEntropy: "identity",
};

function randomNetwork(random: () => number): Network {
  const whole = (most: number) => 1 + Math.floor(random() * most);
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;
  const list = (length: number) => Array.from({ length }, () => random() * 4 - 2);
  const cost = pick(COSTS);
  const depth = whole(5);
  const layers = Array.from({ length: depth }, (_, i) => ({
    neurons: whole(6),
    activation: (i === depth - 1 && LAST[cost]) || pick(Object.keys(activations) as ActivationName[]),
  }));
  const inputs = whole(40);
  return createNetwork({
    inputs,
    layers,
    cost,
    weights: layers.map(({ neurons }, i) =>
      Array.from({ length: neurons }, () => list(layers[i - 1]?.neurons ?? inputs)),
    ),
    biases: layers.map(({ neurons }) => list(neurons)),
  });
}

function randomExamples({ inputs, sizes }: Network, random: () => number) {
  const outputs = sizes[sizes.length - 1] as number;
  return Array.from({ length: 3 }, () => ({
    input: Array.from({ length: inputs }, () => (random() < 0.3 ? 0 : random() * 2 - 1)),
    target: Array.from({ length: outputs }, () => (random() < 0.5 ? 0 : 1)),
  }));
}

/** Two 32-bit multiply-and-xor hashes over the bits; every NaN counts as the same one. */
function hasher() {
  const bits = new Float64Array(1);
  const words = new Uint32Array(bits.buffer);
  let [one, other] = [0x811c9dc5, 0x1b873593];
  return {
    add: (value: number) => {
      bits[0] = Number.isNaN(value) ? 0x7ff8 : value;
      for (const word of words) {
        one = Math.imul(one ^ word, 0x01000193);
        one ^= one >>> 15;
        other = Math.imul(other ^ word, 0x85ebca6b);
        other ^= other >>> 13;
      }
    },
    digest: () => [one, other].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join(""),
  };
}
