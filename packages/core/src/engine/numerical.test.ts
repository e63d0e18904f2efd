import { describe, expect, test } from "vitest";
import json from "../../goldens/generated/extremes.json" with { type: "json" };
import {
  type ActivationName,
  type CostName,
  createNetwork,
  type Example,
  type Gradient,
  gradientCheck,
  gradientOf,
  initialNetwork,
  type NetworkSpec,
  randomFrom,
} from "../index.ts";

/** Networks whose numbers span ten orders of magnitude, and the true slopes: see goldens/make-extremes.ts. */
const extremes = json as unknown as readonly {
  readonly spec: NetworkSpec;
  readonly examples: readonly Example[];
  readonly gradient: readonly number[];
}[];

const withValues = (gradient: Gradient, values: readonly number[]): Gradient => ({ ...gradient, values });

/** Every slope wrong by a hundredth of itself; one that hardly counts, by as much of the largest. */
function spoilt(values: readonly number[]): readonly number[] {
  const largest = Math.max(...values.map(Math.abs)) || 1;
  return values.map((value) => value + 0.01 * (Math.abs(value) > 1e-4 * largest ? value : largest));
}

describe("[BP7] gradientCheck knows how far to believe itself", () => {
  test("where numbers span ten orders of magnitude no right slope is blamed, and every wrong one that is clear", () => {
    let [slopes, clear] = [0, 0];
    for (const { spec, examples, gradient } of extremes) {
      const network = createNetwork(spec);
      const given = (values: readonly number[]) =>
        gradientCheck(network, examples, "extrapolated", withValues(gradientOf(network, examples), values)).slopes;
      const right = given(gradient);
      const wrong = given(spoilt(gradient));
      expect(right.filter(({ verdict }) => verdict === "differs")).toEqual([]);
      expect(wrong.filter(({ verdict }, i) => right[i]?.verdict === "agrees" && verdict !== "differs")).toEqual([]);
      expect(right.every(({ verdict, because }) => (verdict === "undecided") === (because !== undefined))).toBe(true);
      slopes += right.length;
      clear += right.filter(({ verdict }) => verdict === "agrees").length;
    }
    expect(slopes).toBeGreaterThan(500);
    expect(clear / slopes).toBeGreaterThan(0.6);
  });

  test("nothing is undecided about an ordinary network, and a slope that is wrong is named", () => {
    const kinds: readonly ActivationName[] = ["identity", "relu", "leakyRelu", "sigmoid", "tanh", "softplus"];
    const costs: readonly CostName[] = ["squares", "crossEntropy", "softmaxCrossEntropy"];
    for (let seed = 0; seed < 36; seed++) {
      const cost = costs[seed % 3] as CostName;
      const activation = kinds[Math.floor(seed / 3) % 6] as ActivationName;
      const last = cost === "squares" ? activation : cost === "crossEntropy" ? "sigmoid" : "identity";
      const layers = [
        { neurons: 4, activation },
        { neurons: 3, activation: last },
      ];
      const network = initialNetwork({ inputs: 3, layers, cost, seed });
      const random = randomFrom(seed);
      const numbers = () => Array.from({ length: 3 }, random);
      const examples = [0, 1].map(() => ({ input: numbers(), target: numbers() }));
      const gradient = gradientOf(network, examples);
      expect(gradientCheck(network, examples).verdict).toBe("agrees");
      const wrong = spoilt(Array.from(gradient.values));
      const found = gradientCheck(network, examples, "extrapolated", withValues(gradient, wrong));
      expect(found.verdict).toBe("differs");
      expect(found.slopes.filter(({ verdict }) => verdict !== "differs")).toEqual([]);
    }
  });

  const neuron = (activation: ActivationName, weight: number) =>
    createNetwork({ inputs: 1, layers: [{ neurons: 1, activation }], weights: [[[weight]]], biases: [[0]] });

  test("it says why it cannot tell", () => {
    // C = (relu(w) − 1)² at w = 0: the slope is 0 from the left and −2 from the right.
    const kinked = gradientCheck(neuron("relu", 0), [{ input: [1], target: [1] }]).worst;
    expect(kinked).toMatchObject({ analytic: 0, verdict: "undecided", because: "kink" });
    expect(kinked.numerical).toBeCloseTo(-1, 6);
    // y = −1000, so C is 10⁶, and rounded to 10⁻¹⁰. At z = 40 its slope is 2·1000·σ′(40), which is 8.5·10⁻¹⁵.
    const far = [{ input: [1], target: [-1000] }];
    expect(gradientCheck(neuron("sigmoid", 0.5), far).verdict).toBe("agrees");
    expect(gradientCheck(neuron("sigmoid", 40), far).worst).toMatchObject({
      verdict: "undecided",
      because: "rounding",
    });
    const beyond = gradientCheck(neuron("identity", 1e200), [{ input: [1], target: [0] }]).worst;
    expect(beyond).toMatchObject({ verdict: "undecided", because: "overflow" });
  });

  test("a gradient of another shape is none, and a slope that is no number differs", () => {
    const network = neuron("tanh", 0.5);
    const examples = [{ input: [1], target: [0] }];
    const given = (values: readonly number[]) => () =>
      gradientCheck(network, examples, "central", withValues(gradientOf(network, examples), values));
    expect(given([1])).toThrow("gradient: expected 2 numbers, received 1");
    expect(given([Number.NaN, 0])().slopes.map(({ verdict }) => verdict)).toEqual(["differs", "differs"]);
    expect(given([Number.POSITIVE_INFINITY, 0])().slopes[0]?.verdict).toBe("differs");
  });
});
