import { describe, expect, test } from "vitest";
import {
  createNetwork,
  Engine,
  gradientOf,
  initialNetwork,
  type Method,
  Mover,
  runDescent,
  ShapeError,
} from "../index.ts";

// x = 1, y = 0: a = w + b, C = (w + b)², both slopes 2(w + b).
const bowl = createNetwork({
  inputs: 1,
  layers: [{ neurons: 1, activation: "identity" }],
  weights: [[[1]]],
  biases: [[0]],
});
const pull = [{ input: [1], target: [0] }];

const after = (method: Method, steps: number) =>
  Array.from(
    runDescent(bowl, pull, { learningRate: 0.125, mostSteps: steps, flatBelow: -1, ...method }).network.parameters,
  );

describe("methods", () => {
  test("[D5] Adam takes the steps of its authors' algorithm", () => {
    // Worked out in 40 digits with mpmath.
    expect(after({ adam: {} }, 1)[0]).toBeCloseTo(0.875000000625, 14);
    expect(after({ adam: {} }, 3)[0]).toBeCloseTo(0.6342437081992849, 14);
    // With nothing kept, every step is η·g/(|g| + ε): by the sign of the slope alone.
    expect(after({ adam: { keepsMean: 0, keepsSquare: 0, floor: 1e-30 } }, 2)).toEqual([0.75, -0.25]);
  });

  test("[D5] the penalty draws weights towards 0 and leaves biases alone", () => {
    // C + λw² with λ = ¼: slopes 2 + ½ and 2; then s = w + b = 0.4375.
    const run = runDescent(bowl, pull, { learningRate: 0.125, mostSteps: 1, penalty: 0.25 });
    expect(run.history).toEqual([1.25]);
    expect(Array.from(run.network.parameters)).toEqual([1 - 0.3125, -0.25]);
  });

  test("[D5] the same methods move an engine by hand", () => {
    for (const method of [{}, { momentum: 0.5 }, { adam: {} }, { penalty: 0.25, momentum: 0.5 }]) {
      const engine = new Engine(bowl);
      const mover = new Mover(engine, method);
      for (let step = 0; step < 3; step++) {
        engine.learnAll(pull);
        mover.addPenalty();
        expect(mover.step(0.125)).toBe(true);
      }
      expect(Array.from(engine.parameters)).toEqual(after(method, 3));
    }
  });

  test("[D3 D5] a step out of the finite numbers is not taken", () => {
    const engine = new Engine(bowl);
    engine.learnAll(pull);
    expect(new Mover(engine).step(1e308)).toBe(false);
    expect(Array.from(engine.parameters)).toEqual([1, 0]);
  });

  test.each<Method>([{}, { momentum: 0.5 }, { adam: {} }])(
    "[D5] a step that is not taken leaves no trace in what %j remembers",
    (method) => {
      const engine = new Engine(bowl);
      const mover = new Mover(engine, method);
      engine.learnAll(pull);
      expect(mover.step(0.125)).toBe(true);
      const before = Array.from(engine.parameters);
      engine.gradient.fill(1e308);
      expect(mover.step(1e308)).toBe(false);
      expect(Array.from(engine.parameters)).toEqual(before);
      for (let step = 1; step < 3; step++) {
        engine.learnAll(pull);
        expect(mover.step(0.125)).toBe(true);
      }
      expect(Array.from(engine.parameters)).toEqual(after(method, 3));
    },
  );

  test("[D3 D5] Adam takes no step by a slope whose square is infinite: it would never move again", () => {
    const engine = new Engine(bowl);
    const mover = new Mover(engine, { adam: {} });
    for (const slope of [1e155, Number.POSITIVE_INFINITY, Number.NaN]) {
      engine.gradient.fill(slope);
      expect(mover.step(0.125)).toBe(false);
    }
    engine.gradient.fill(1e153);
    expect(mover.step(0.125)).toBe(true);
    expect(engine.parameters[0]).toBeCloseTo(0.875, 12);
  });

  test.each<Method>([
    { momentum: 1 },
    { momentum: -0.1 },
    { penalty: -1 },
    { penalty: Number.NaN },
    { momentum: 0.5, adam: {} },
    { adam: { keepsMean: 1 } },
    { adam: { keepsSquare: -0.5 } },
    { adam: { floor: 0 } },
  ])("[E1] refuses %j", (method) => expect(() => after(method, 1)).toThrow(/expected/));
});

describe("a run", () => {
  test("[D6] asks for its learning rate at every step", () => {
    const asked: number[] = [];
    const run = runDescent(bowl, pull, {
      learningRate: (step) => {
        asked.push(step);
        return step === 0 ? 0.125 : 0.0625;
      },
      mostSteps: 2,
    });
    // s = 1, then 1 − ½·1 = ½, then ½ − ¼·½.
    expect(run.network.w(1, 0, 0) + run.network.b(1, 0)).toBe(0.375);
    expect(asked).toContain(1);
    expect(() => runDescent(bowl, pull, { learningRate: () => Number.NaN, mostSteps: 1 })).toThrow("learningRate");
  });

  test("[D6] reports its progress, and stops before the next step when it is told to", () => {
    const seen: number[][] = [];
    const signal = { aborted: false };
    const run = runDescent(bowl, pull, {
      learningRate: 0.125,
      mostSteps: 100,
      progressEvery: 2,
      signal,
      onProgress: ({ steps, cost, network }) => {
        seen.push([steps, cost, gradientOf(network(), pull).cost]);
        signal.aborted = steps === 4;
      },
    });
    // s = 1, ½, ¼, …: the cost before each step, and what it is after it.
    expect(seen).toEqual([
      [2, 0.25, 0.0625],
      [4, 0.015625, 0.00390625],
    ]);
    expect([run.kind, run.steps, run.history.length]).toEqual(["aborted", 4, 4]);
    expect(runDescent(bowl, pull, { learningRate: 0.125, mostSteps: 9, signal: { aborted: true } })).toMatchObject({
      kind: "aborted",
      steps: 0,
    });
  });

  test("[D6] says how it is going once an epoch when nothing else is asked", () => {
    const seen: number[] = [];
    const examples = Array.from({ length: 6 }, () => pull[0] as (typeof pull)[number]);
    const onProgress = ({ steps }: { steps: number }) => seen.push(steps);
    runDescent(bowl, examples, { learningRate: 0.01, mostSteps: 9, batchSize: 2, onProgress });
    expect(seen).toEqual([3, 6, 9]);
  });

  test.each([
    [4, 7, 2],
    [4, 8, 2],
    [4, 9, 4],
    [5, 100, 32],
    [10_000, 1000, 1],
  ])("[D6] keeps at most %i costs of %i, one in %i, evenly", (mostHistory, mostSteps, every) => {
    // Still network, a = 1: the costs are (1 − y)² of one example after another.
    const examples = Array.from({ length: mostSteps }, (_, step) => ({ input: [1], target: [step] }));
    const costs = examples.map((_, step) => (1 - step) ** 2);
    const run = runDescent(bowl, examples, { learningRate: 0, batchSize: 1, mostSteps, mostHistory });
    expect(run.steps).toBe(mostSteps);
    expect(run.historyEvery).toBe(every);
    expect(run.history.length).toBeLessThanOrEqual(mostHistory);
    expect(run.history).toEqual(costs.filter((_, step) => step % every === 0));
  });

  test("[D4 D5] learns a circle from a seed with He's start, Adam and mini-batches, twice the same way", () => {
    const examples = Array.from({ length: 64 }, (_, i) => {
      const [x, y] = [(i % 8) / 3.5 - 1, Math.floor(i / 8) / 3.5 - 1];
      return { input: Float64Array.of(x, y), target: [Number(x * x + y * y < 0.6)] };
    });
    const learn = (seed: number) =>
      runDescent(
        initialNetwork({
          inputs: 2,
          layers: [
            { neurons: 12, activation: "relu" },
            { neurons: 1, activation: "sigmoid" },
          ],
          cost: "crossEntropy",
          seed,
        }),
        examples,
        { learningRate: 0.02, adam: {}, penalty: 1e-5, batchSize: 8, seed, mostSteps: 4000, targetCost: 0.05 },
      );
    const [run, again] = [learn(3), learn(3)];
    expect(run.kind).toBe("converged");
    expect(again.history).toEqual(run.history);
    expect(() => learn(0.5)).toThrow(ShapeError);
  });
});
