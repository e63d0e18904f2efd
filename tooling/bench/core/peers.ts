// One adapter per library. Each learns one example (forward, backward, gradient or change) and returns the gradient of
// Σ(a − y)² that it works with, so that it can be checked before its time counts.
import { createRequire } from "node:module";
import { assembled } from "../../../packages/core/src/assembled/assembled.ts";
import { createNetwork, Engine, type RunnerFor } from "../../../packages/core/src/index.ts";
import { straight } from "../../../packages/core/src/straight/straight.ts";
import type { Case } from "./networks.ts";

type Example = Case["examples"][number];

export interface Peer {
  /** Forward and backward with one example. */
  readonly learn: (example: Example) => void;
  /** The gradient of one example, per layer weights row by row, then biases. */
  readonly gradient: (example: Example) => Float64Array;
  /** The mean gradient of many, if the library has something better than one after another. */
  readonly learnAll?: (examples: readonly Example[]) => void;
  /** One step of online descent. */
  readonly step: (example: Example, rate: number) => void;
}

export interface Library {
  readonly name: string;
  /** How far off a correct gradient may be, relative to the largest slope: single precision needs more. */
  readonly tolerance: number;
  readonly make: (network: Case) => Promise<Peer>;
}

// The parts of each library that are used here; none of them has types that fit.
interface Weights {
  readonly w: Float64Array;
  readonly dw: Float64Array;
}
interface ConvLayer {
  readonly layer_type: string;
  readonly filters: readonly Weights[];
  readonly biases: Weights;
}
interface Link {
  readonly from: unknown;
  weight: number;
}
interface LinkedNeuron {
  bias: number;
  readonly connections: { readonly inputs: Record<string, Link> };
}
interface Tensor {
  readonly dataSync: () => Float32Array;
}

/** Hands every weight and bias of a case to a library. */
function put(
  { weights, biases }: Case,
  weight: (l: number, j: number, k: number, w: number) => void,
  bias: (l: number, j: number, b: number) => void,
): void {
  for (const [l, rows] of weights.entries())
    for (const [j, row] of rows.entries()) {
      for (const [k, w] of row.entries()) weight(l, j, k, w);
      bias(l, j, biases[l][j]);
    }
}

const require = createRequire(import.meta.url);
const flatten = (weights: ArrayLike<number>[][], biases: ArrayLike<number>[]) =>
  Float64Array.from(
    weights.flatMap((rows, l) => [...rows.flatMap((row) => Array.from(row)), ...Array.from(biases[l])]),
  );

/** A chain gains nothing from two doubles at a time; everything else does. */
export const fastest: RunnerFor = (plan) =>
  plan.sizes.every((size) => size === 1) ? (straight(plan) ?? assembled(plan)) : (assembled(plan) ?? straight(plan));

const ours = (name: string, runnerFor?: RunnerFor): Library => ({
  name,
  tolerance: 1e-12,
  make: async ({ sizes, weights, biases }) => {
    const layers = sizes.slice(1).map((neurons) => ({ neurons, activation: "sigmoid" as const }));
    const engine = new Engine(createNetwork({ inputs: sizes[0], layers, weights, biases }), runnerFor);
    return {
      learn: (example) => engine.learn(example),
      gradient: (example) => {
        engine.learn(example);
        return engine.gradient.slice();
      },
      learnAll: (examples) => engine.learnAll(examples),
      step: (example, rate) => {
        engine.learn(example);
        engine.step(rate);
      },
    };
  },
});

const brain: Library = {
  name: "brain.js",
  tolerance: 1e-5, // its arrays have single precision
  make: async (network) => {
    const { sizes, weights, biases } = network;
    const { NeuralNetwork } = require("brain.js");
    const net = new NeuralNetwork({
      inputSize: sizes[0],
      hiddenLayers: sizes.slice(1, -1),
      outputSize: sizes.at(-1),
      activation: "sigmoid",
    });
    net.initialize();
    net.trainOpts = { ...net.trainOpts, momentum: 0, learningRate: 0 };
    const reset = () => {
      put(
        network,
        (l, j, k, w) => {
          net.weights[l + 1][j][k] = w;
        },
        (l, j, b) => {
          net.biases[l + 1][j] = b;
        },
      );
    };
    reset();
    const train = ({ input, target }: Example, rate: number) => {
      net.trainOpts.learningRate = rate;
      net.runInput(input);
      net.calculateDeltas(target);
      net.adjustWeights();
    };
    return {
      learn: (example) => train(example, 0),
      gradient: (example) => {
        train(example, 1);
        const now = flatten(net.weights.slice(1), net.biases.slice(1));
        reset();
        return flatten(weights, biases).map((was, i) => 2 * (was - now[i])); // its cost has the ½
      },
      step: (example, rate) => train(example, 2 * rate),
    };
  },
};

const convnet: Library = {
  name: "convnetjs",
  tolerance: 1e-12,
  make: async (network) => {
    const { sizes } = network;
    const { Net, Vol } = require("convnetjs");
    const net = new Net();
    net.makeLayers([
      { type: "input", out_sx: 1, out_sy: 1, out_depth: sizes[0] },
      ...sizes.slice(1, -1).map((n) => ({ type: "fc", num_neurons: n, activation: "sigmoid" })),
      { type: "fc", num_neurons: sizes.at(-1), activation: "sigmoid" },
      { type: "regression", num_neurons: sizes.at(-1) },
    ]);
    // `regression` adds a linear layer of its own, which has to go.
    const last = net.layers.pop();
    net.layers.pop();
    last.in_act = undefined;
    net.layers.push(last);
    const dense = net.layers.filter((layer: ConvLayer) => layer.layer_type === "fc");
    put(
      network,
      (l, j, k, w) => {
        dense[l].filters[j].w[k] = w;
      },
      (l, j, b) => {
        dense[l].biases.w[j] = b;
      },
    );
    const input = new Vol(1, 1, sizes[0], 0);
    const clear = () => {
      for (const layer of dense) {
        for (const filter of layer.filters) filter.dw.fill(0);
        layer.biases.dw.fill(0);
      }
    };
    const sweep = ({ input: x, target }: Example) => {
      for (let k = 0; k < x.length; k++) input.w[k] = x[k];
      net.forward(input, true);
      net.backward(target);
    };
    const learn = (example: Example) => {
      clear();
      sweep(example);
    };
    return {
      learn,
      gradient: (example) => {
        learn(example);
        return flatten(
          dense.map((layer: ConvLayer) => layer.filters.map((filter: Weights) => filter.dw)),
          dense.map((layer: ConvLayer) => layer.biases.dw),
        ).map((slope) => 2 * slope); // its cost has the ½
      },
      learnAll: (examples) => {
        clear();
        for (const example of examples) sweep(example);
      },
      step: (example, rate) => {
        learn(example);
        for (const layer of dense) {
          for (const { w, dw } of layer.filters) for (let k = 0; k < w.length; k++) w[k] -= 2 * rate * dw[k];
          const { w, dw } = layer.biases;
          for (let j = 0; j < w.length; j++) w[j] -= 2 * rate * dw[j];
        }
      },
    };
  },
};

const synaptic: Library = {
  name: "synaptic",
  tolerance: 1e-12,
  make: async (network) => {
    const { sizes, weights, biases } = network;
    const { Architect } = require("synaptic");
    const net = new Architect.Perceptron(...sizes);
    const layers = [net.layers.input, ...net.layers.hidden, net.layers.output].map(
      (layer: { list: LinkedNeuron[] }) => layer.list,
    );
    // A connection knows its two neurons; its weight is ours of the same pair.
    const link = (l: number, j: number, k: number) =>
      Object.values<Link>(layers[l + 1][j].connections.inputs).find((one) => one.from === layers[l][k]) as Link;
    const links = weights.map((rows, l) => rows.map((row, j) => row.map((_, k) => link(l, j, k))));
    const reset = () => {
      put(
        network,
        (l, j, k, w) => {
          links[l][j][k].weight = w;
        },
        (l, j, b) => {
          layers[l + 1][j].bias = b;
        },
      );
    };
    reset();
    net.setOptimize(false);
    const train = ({ input, target }: Example, rate: number) => {
      net.activate(input);
      net.propagate(rate, target);
    };
    const gradient = (example: Example) => {
      train(example, 1);
      const now = flatten(
        links.map((rows) => rows.map((row) => row.map((one) => one.weight))),
        biases.map((row, l) => row.map((_, j) => layers[l + 1][j].bias)),
      );
      reset();
      return flatten(weights, biases).map((was, i) => 2 * (was - now[i]));
    };
    return { learn: (example) => train(example, 0), gradient, step: (example, rate) => train(example, 2 * rate) };
  },
};

const neataptic: Library = {
  name: "neataptic",
  tolerance: 1e-12,
  make: async (network) => {
    const { sizes, weights, biases } = network;
    const { architect } = require("neataptic");
    const net = new architect.Perceptron(...sizes);
    const starts = sizes.map((_, l) => sizes.slice(0, l).reduce((sum, size) => sum + size, 0));
    const node = (l: number, j: number) => net.nodes[starts[l] + j];
    const links = weights.map((rows, l) =>
      rows.map((row, j) =>
        row.map((_, k) => node(l + 1, j).connections.in.find((one: Link) => one.from === node(l, k)) as Link),
      ),
    );
    const reset = () => {
      put(
        network,
        (l, j, k, w) => {
          links[l][j][k].weight = w;
        },
        (l, j, b) => {
          node(l + 1, j).bias = b;
        },
      );
    };
    reset();
    const train = ({ input, target }: Example, rate: number) => {
      net.activate(input, true);
      net.propagate(rate, 0, true, target);
    };
    const gradient = (example: Example) => {
      train(example, 1);
      const now = flatten(
        links.map((rows) => rows.map((row) => row.map((one: Link) => one.weight))),
        biases.map((row, l) => row.map((_, j) => node(l + 1, j).bias)),
      );
      reset();
      return flatten(weights, biases).map((was, i) => 2 * (was - now[i]));
    };
    return { learn: (example) => train(example, 0), gradient, step: (example, rate) => train(example, 2 * rate) };
  },
};

const tensorflow = (backend: "cpu" | "wasm"): Library => ({
  name: `tfjs ${backend}`,
  tolerance: 1e-4, // single precision
  make: async ({ weights, biases }) => {
    const tf = require("@tensorflow/tfjs-core");
    require(`@tensorflow/tfjs-backend-${backend}`);
    await tf.setBackend(backend);
    await tf.ready();
    const parameters = weights.flatMap((rows, l) => [
      tf.variable(tf.transpose(tf.tensor2d(rows))),
      tf.variable(tf.tensor1d(biases[l])),
    ]);
    // Written out in tensors: Node cannot load the package of all gradients, and this is quicker anyway.
    const gradients = (examples: readonly Example[]) => {
      tf.setBackend(backend);
      const y = tf.tensor2d(examples.map((one) => one.target));
      const a = [tf.tensor2d(examples.map((one) => one.input))];
      for (let l = 0; l < weights.length; l++)
        a.push(tf.sigmoid(tf.add(tf.matMul(a[l], parameters[2 * l]), parameters[2 * l + 1])));
      let slope = tf.mul(tf.sub(a.at(-1), y), 2 / examples.length);
      const found: Tensor[] = [];
      for (let l = weights.length; l >= 1; l--) {
        slope = tf.mul(slope, tf.mul(a[l], tf.sub(1, a[l])));
        found.unshift(tf.matMul(a[l - 1], slope, true), tf.sum(slope, 0));
        if (l > 1) slope = tf.matMul(slope, parameters[2 * l - 2], false, true);
      }
      return found;
    };
    const read = (examples: readonly Example[]) =>
      tf.tidy(() => gradients(examples).map((slope: Tensor) => slope.dataSync()));
    return {
      learn: (example) => read([example]),
      learnAll: (examples) => read(examples),
      gradient: (example) => {
        const found = read([example]);
        const rows = weights.map((matrix, l) =>
          matrix.map((row, j) => row.map((_, k) => found[2 * l][k * matrix.length + j])),
        );
        return flatten(
          rows,
          biases.map((_, l) => found[2 * l + 1]),
        );
      },
      step: (example, rate) =>
        tf.tidy(() => {
          const found = gradients([example]);
          for (const [i, parameter] of parameters.entries())
            parameter.assign(tf.sub(parameter, tf.mul(found[i], rate)));
          parameters.at(-1).dataSync();
        }),
    };
  },
});

export const libraries: readonly Library[] = [
  ours("@nn/core", fastest),
  ours("its loops alone"),
  brain,
  convnet,
  synaptic,
  neataptic,
  tensorflow("cpu"),
  tensorflow("wasm"),
].filter(({ name }) => !process.env.ONLY || process.env.ONLY.split(",").includes(name));
