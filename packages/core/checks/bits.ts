// Holds every runner to the bits of the loops, and the loops to those of the plain reference: so many random cases a
// shape, a third of them saturated and some overflowing. 10⁵ a shape take minutes:
//
//   node checks/bits.ts           1,000 cases a shape
//   node checks/bits.ts 100000
import { assembled } from "../src/assembled/assembled.ts";
import {
  type ActivationName,
  activations,
  type CostName,
  Engine,
  fromFlat,
  initialNetwork,
  plainBackward,
  randomFrom,
  toFlat,
} from "../src/index.ts";
import { straight } from "../src/straight/straight.ts";

const CASES = Number(process.argv[2] ?? 1000);
const SCALES = [1, 1, 5, 50, 3000, 1e154];
const every = Object.keys(activations) as ActivationName[];

const shapes: readonly { sizes: readonly number[]; kinds: readonly ActivationName[]; cost: CostName }[] = [
  { sizes: [1, 1, 1, 1], kinds: ["sigmoid"], cost: "squares" },
  { sizes: [2, 3, 1], kinds: ["sigmoid"], cost: "squares" },
  { sizes: [2, 4, 1], kinds: ["sigmoid"], cost: "squares" },
  { sizes: [4, 8, 8, 1], kinds: ["sigmoid"], cost: "squares" },
  { sizes: [784, 16, 16, 10], kinds: ["sigmoid"], cost: "squares" },
  { sizes: [5, 4, 6, 3, 4, 5, 3], kinds: every, cost: "squares" },
  { sizes: [5, 4, 6, 3, 4, 5, 3], kinds: every, cost: "crossEntropy" },
  { sizes: [5, 4, 6, 3, 4, 5, 3], kinds: every, cost: "softmaxCrossEntropy" },
];

/** Whether two lists have the same bits; all NaN count as one, and −0 is not 0. */
const same = (found: Float64Array, expected: Float64Array) =>
  found.length === expected.length && found.every((value, i) => Object.is(value, expected[i]));

for (const { sizes, kinds, cost } of shapes) {
  const random = randomFrom(sizes.length);
  const [inputs, ...neurons] = sizes as readonly [number, ...number[]];
  const isLarge = inputs > 100;
  const layers = neurons.map((count, l) => ({
    neurons: count,
    activation: cost === "crossEntropy" && l === neurons.length - 1 ? ("sigmoid" as const) : kinds[l % kinds.length],
  }));
  const start = initialNetwork({ inputs, layers, cost, seed: 1 });
  const reference = new Engine(start);
  const engines = Object.entries({ assembled, straight }).flatMap(([name, runnerFor]) =>
    runnerFor(start.plan) ? [{ name, engine: new Engine(start, runnerFor) }] : [],
  );
  let [plainCases, different] = [0, 0];
  for (let i = 0; i < CASES; i++) {
    const scale = SCALES[i % SCALES.length];
    if (!isLarge || i % 100 === 0)
      for (let at = 0; at < reference.parameters.length; at++)
        reference.parameters[at] = (random() * 2 - 1) * (isLarge ? Math.min(scale, 50) : scale);
    const example = {
      input: Float64Array.from({ length: inputs }, () => (random() < 0.2 ? 0 : random() * 2 - 1)),
      target: Float64Array.from({ length: neurons[neurons.length - 1] }, random),
    };
    const expected = Float64Array.of(reference.learn(example), ...(isLarge ? [] : reference.gradient));
    for (const { engine } of engines) {
      engine.parameters.set(reference.parameters);
      const found = Float64Array.of(engine.learn(example), ...(isLarge ? [] : engine.gradient));
      if (!same(found, expected) || !same(engine.gradient, reference.gradient)) different++;
    }
    if (isLarge && i % 100 !== 0) continue;
    plainCases++;
    const {
      cost: plainCost,
      weights,
      biases,
    } = plainBackward(fromFlat({ ...toFlat(start), parameters: reference.parameters }), example);
    const plain = Float64Array.from(weights.flatMap((rows, l) => [...rows.flat(), ...biases[l]]));
    if (!Object.is(plainCost, expected[0]) || !same(reference.gradient, plain)) different++;
  }
  const names = engines.map(({ name }) => name).join(", ");
  console.log(
    `${sizes.join("-")} ${cost}: ${CASES} cases (${names}; ${plainCases} against the plain loops), ${different} differ`,
  );
  if (different > 0) process.exitCode = 1;
}
