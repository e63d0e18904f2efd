import { callable, finite, ShapeError } from "../errors.ts";
import type { Values } from "../network/cost.ts";
import type { FlatExample } from "../network/example.ts";
import { given } from "../network/given.ts";
import { type Network, networkOf } from "../network/network.ts";
import type { Plan } from "../network/shape.ts";
import { costIn, loops, placeInput, placeTarget, type Runner, type RunnerFor } from "./sweep.ts";

/**
 * The engine under `gradientOf` and `runDescent`, for who trains in a loop of their own. Its arrays are its own, made
 * once, and change; `network()` gives a value. A gradient or a step makes no array and no object. What it leaves to the
 * collector are single numbers, 16 bytes each, where JavaScript boxes one between two functions: one for each cost that
 * is returned, and up to a hundred where a softmax or softplus is worked out.
 *
 * Examples are taken as they come: their lengths are looked at, their numbers are not. Check them once with
 * `checkExamples`. The parameters that are written must be finite.
 */
export class Engine {
  // `declare` leaves each field to the constructor. A field that is there before its value counts as one that changes, and
  // compiled code then looks it up for every example.
  /** In the order of `parameterNames`; may be written to. */
  declare readonly parameters: Float64Array;
  /** The gradient that `learn`, `learnAll` or `add` left, in the same order. */
  declare readonly gradient: Float64Array;
  /**
   * Where the input stands that is run: may be written to, with finite numbers. An example whose input is this very array
   * is not copied.
   */
  declare readonly input: Float64Array;
  /** The shape, laid out. */
  declare readonly plan: Plan;
  declare private readonly runner: Runner;
  declare private readonly output: Float64Array;

  /** @param runnerFor  what may run the plan sooner, with the same bits: `straight` or `assembled` */
  constructor(network: Network, runnerFor: RunnerFor = loops) {
    const { plan, parameters } = given(network);
    const count = parameters.length;
    this.plan = plan;
    this.runner = callable(runnerFor, "runnerFor")(plan) ?? loops(plan);
    const { m } = this.runner;
    if (!(m?.length >= plan.memory)) throw new ShapeError("memory of the runner", plan.memory, m?.length);
    m.set(parameters);
    this.parameters = m.subarray(0, count);
    this.gradient = m.subarray(count, 2 * count);
    this.input = m.subarray(plan.x, plan.x + plan.inputs);
    this.output = m.subarray(plan.output.a, plan.output.a + plan.output.J);
  }

  /** Forward alone: the activations of the last layer, in an array that the next call overwrites. */
  forward(input: Values): Values {
    this.placeInput(input);
    this.runner.forward();
    return this.output;
  }

  /** Forward and back with one example: leaves its gradient and returns its cost. */
  learn(example: FlatExample): number {
    this.place(example);
    return this.runner.learn(true);
  }

  /** Leaves the mean gradient of the examples and returns their mean cost. */
  learnAll(examples: readonly FlatExample[]): number {
    const { gradient } = this;
    atLeastOne(examples);
    let cost = 0;
    for (let i = 0; i < examples.length; i++) {
      this.place(examples[i] as FlatExample);
      cost += this.runner.learn(i === 0);
    }
    for (let i = 0; i < gradient.length; i++) gradient[i] = (gradient[i] as number) / examples.length;
    return cost / examples.length;
  }

  /** The mean cost of the examples, forward alone: the gradient stays as it was. */
  costAll(examples: readonly FlatExample[]): number {
    atLeastOne(examples);
    let cost = 0;
    for (let i = 0; i < examples.length; i++) {
      this.place(examples[i] as FlatExample);
      this.runner.forward();
      cost += costIn(this.plan, this.runner.m);
    }
    return cost / examples.length;
  }

  clear(): void {
    this.gradient.fill(0);
  }

  /** Adds the example's gradient to what is there and returns its cost. */
  add(example: FlatExample): number {
    this.place(example);
    return this.runner.learn(false);
  }

  /**
   * Moves every parameter against its slope: p ← p − η·∂C/∂p.
   * @throws {NonFiniteError} if η is NaN or infinite
   */
  step(learningRate: number): void {
    finite(learningRate, "learningRate");
    const { m } = this.runner;
    const count = this.parameters.length;
    for (let i = 0; i < count; i++) m[i] = (m[i] as number) - learningRate * (m[count + i] as number);
  }

  /**
   * The network as it stands now, as a value that no later step changes.
   * @throws {NonFiniteError} if a step has led out of the finite numbers
   */
  network(): Network {
    return networkOf(
      this.plan,
      this.parameters.map((value) => finite(value, "a parameter")),
    );
  }

  private place(example: FlatExample): void {
    this.placeInput(example?.input);
    placeTarget(this.plan, this.runner.m, example.target);
  }

  private placeInput(input: Values): void {
    if (input !== this.input) placeInput(this.plan, this.runner.m, input);
  }
}

function atLeastOne(examples: readonly FlatExample[]): void {
  if (!(examples?.length > 0)) throw new ShapeError("examples", "at least one", "none");
}
