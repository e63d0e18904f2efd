import { afterEach, describe, expect, test, vi } from "vitest";
import { straightLine } from "../../scripts/straight/write.ts";
import { assembled } from "../assembled/assembled.ts";
import {
  type ActivationName,
  activations,
  type CostName,
  Engine,
  type FlatExample,
  fromFlat,
  initialNetwork,
  type Network,
  type PlainBackward,
  plainBackward,
  plainForward,
  type RunnerFor,
  randomFrom,
  toFlat,
} from "../index.ts";
import { STRAIGHT_SHAPES } from "../straight/shapes.ts";
import { straight } from "../straight/straight.ts";

afterEach(() => vi.unstubAllGlobals());

/** A gradient in the order of `parameterNames`. */
const flat = ({ weights, biases }: PlainBackward): number[] =>
  weights.flatMap((rows, index) => [...rows.flat(), ...(biases[index] as readonly number[])]);

/** The runner gives every bit of the plain loops: costs, gradients and means, forward and back. */
function agree(network: Network, examples: readonly FlatExample[], runnerFor: RunnerFor): void {
  const engine = new Engine(network, (plan) => {
    const runner = runnerFor(plan);
    expect(runner).toBeDefined();
    return runner;
  });
  const plain = examples.map((example) => plainBackward(network, example));
  const [first, ...others] = plain.map(flat) as [number[], ...number[][]];
  const one = examples[0] as FlatExample;
  expect(engine.learn(one)).toBe(plain[0]?.cost);
  expect(Array.from(engine.gradient)).toEqual(first);
  const mean = plain.reduce((sum, { cost }) => sum + cost, 0) / plain.length;
  expect(engine.learnAll(examples)).toBe(mean);
  expect(Array.from(engine.gradient)).toEqual(
    first.map((slope, i) => others.reduce((sum, slopes) => sum + (slopes[i] as number), slope) / plain.length),
  );
  expect(engine.costAll(examples)).toBe(mean);
  const output = engine.forward(one.input);
  expect(Array.from(output, (a) => a + 0)).toEqual(
    plainForward(network, one.input)
      .activations.at(-1)
      ?.map((a) => a + 0),
  );
}

interface Wish {
  readonly sizes: readonly number[];
  readonly kinds?: readonly ActivationName[];
  readonly cost?: CostName;
  /** How far the weights reach: 3,000 saturates, 1e200 overflows. */
  readonly scale?: number;
}

function caseOf({ sizes, kinds = ["sigmoid"], cost = "squares", scale = 1 }: Wish, seed: number) {
  const random = randomFrom(seed);
  const [inputs = 1, ...neurons] = sizes;
  const layers = neurons.map((count, l) => ({
    neurons: count,
    activation:
      cost === "crossEntropy" && l === neurons.length - 1
        ? ("sigmoid" as const)
        : (kinds[Math.floor(random() * kinds.length)] as ActivationName),
  }));
  const start = toFlat(initialNetwork({ inputs, layers, cost, seed }));
  const parameters = start.parameters.map((p) => (p || random() - 0.5) * scale);
  const example = () => ({
    input: Float64Array.from({ length: inputs }, () => (random() < 0.3 ? 0 : random() * 2 - 1)),
    target: Float64Array.from({ length: neurons.at(-1) ?? 1 }, random),
  });
  return { network: fromFlat({ ...start, parameters }), examples: [example(), example(), example()] };
}

const every = Object.keys(activations) as ActivationName[];
const wishes: readonly Wish[] = [
  ...[1, 5, 100, 3000, 1e200].flatMap((scale) => [
    { sizes: [1, 1, 1, 1], scale },
    { sizes: [2, 3, 1], scale },
    { sizes: [4, 8, 8, 1], scale },
    { sizes: [3, 5, 2, 7], kinds: every, scale },
    { sizes: [40, 3, 4], kinds: every, scale },
    { sizes: [33, 17, 9, 10], kinds: every, scale },
    { sizes: [5, 4, 3], kinds: every, cost: "crossEntropy" as const, scale: Math.min(scale, 3000) },
    { sizes: [6, 7, 3], kinds: every, cost: "softmaxCrossEntropy" as const, scale: Math.min(scale, 3000) },
  ]),
  { sizes: [784, 16, 16, 10], scale: 0.5 },
];

describe("[BP8] WebAssembly gives the bits of the plain loops", () => {
  test.each(wishes)("$sizes, $cost, weights up to $scale", (wish) => {
    for (let seed = 0; seed < ((wish.sizes[0] ?? 0) > 100 ? 3 : 40); seed++) {
      const { network, examples } = caseOf(wish, seed);
      agree(network, examples, assembled);
    }
  });

  test("with a parameter that was written by hand, and after a step", () => {
    const { network, examples } = caseOf({ sizes: [4, 8, 8, 1] }, 7);
    const [fast, slow] = [new Engine(network, assembled), new Engine(network)];
    for (const engine of [fast, slow]) {
      engine.parameters[3] = 0.125;
      engine.learnAll(examples);
      engine.step(0.5);
    }
    expect(fast.network().parameters).toEqual(slow.network().parameters);
  });
});

describe("[BP9] where no faster runner fits, the loops run the plan", () => {
  const { network, examples } = caseOf({ sizes: [4, 8, 8, 1] }, 1);

  test("because WebAssembly is refused or not there", () => {
    const refused = vi.fn(() => {
      throw new Error("blocked by the content security policy");
    });
    for (const missing of [undefined, { Module: refused, Memory: refused, Instance: refused }]) {
      vi.stubGlobal("WebAssembly", missing);
      expect(assembled(network.plan)).toBeUndefined();
      const engine = new Engine(network, assembled);
      expect(engine.learnAll(examples)).toBe(new Engine(network).learnAll(examples));
    }
    expect(refused).toHaveBeenCalled();
  });

  test("because the shape has too many neurons in a layer, or no straight lines", () => {
    const wide = initialNetwork({ inputs: 2, layers: [{ neurons: 33, activation: "tanh" }], seed: 1 });
    expect(assembled(wide.plan)).toBeUndefined();
    expect(straight(network.plan)).toBeUndefined();
    const relu = initialNetwork({ inputs: 1, layers: [{ neurons: 1, activation: "relu" }], seed: 1 });
    expect(straight(relu.plan)).toBeUndefined();
    expect(new Engine(wide, straight).learn({ input: [1, 1], target: new Array(33).fill(0) })).toBeGreaterThan(0);
  });
});

describe("[BP8] straight lines give the bits of the plain loops", () => {
  test.each(STRAIGHT_SHAPES.flatMap((sizes) => [1, 100, 3000, 1e200].map((scale) => ({ sizes, scale }))))(
    "$sizes, weights up to $scale",
    (wish) => {
      for (let seed = 0; seed < 100; seed++) {
        const { network, examples } = caseOf(wish, seed);
        agree(network, examples, straight);
      }
    },
  );

  test("they are those that the writer writes; if not, run `pnpm --filter @nn/core gen`", () => {
    const found = import.meta.glob<string>(["../straight/generated/*.ts"], {
      query: "?raw",
      import: "default",
      eager: true,
    });
    expect(found).toEqual(
      Object.fromEntries(
        STRAIGHT_SHAPES.map((sizes) => [`../straight/generated/${sizes.join("-")}.ts`, straightLine(sizes)]),
      ),
    );
  });
});
