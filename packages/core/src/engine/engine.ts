import { finite, ShapeError } from "../errors.ts";
import type { Values } from "../network/cost.ts";
import type { FlatExample } from "../network/example.ts";
import { type Network, networkOf } from "../network/network.ts";
import type { Plan } from "../network/shape.ts";
import { placeInput, sweepCost, sweepExample, sweepForward, type Workspace, workspaceFor } from "./sweep.ts";

/**
 * The engine under `gradientOf` and `runDescent`, for who trains in a loop of their own: it allocates once, and then
 * neither a gradient nor a step allocates anything. Its arrays are its own and change; `network()` gives a value.
 *
 * Examples are taken as they come: check them once with `checkExamples`.
 */
export class Engine {
  /** In the order of `parameterNames`; may be written to. */
  readonly parameters: Float64Array;
  /** The gradient that `learn`, `learnAll` or `add` left, in the same order. */
  readonly gradient: Float64Array;
  /** The shape, laid out. */
  readonly plan: Plan;
  private readonly work: Workspace;
  private readonly output: Float64Array;

  constructor({ plan, parameters }: Network) {
    const count = parameters.length;
    this.plan = plan;
    this.work = workspaceFor(plan, parameters);
    this.parameters = this.work.m.subarray(0, count);
    this.gradient = this.work.m.subarray(count, 2 * count);
    this.output = this.work.m.subarray(plan.output.a, plan.output.a + plan.output.J);
  }

  /** Forward alone: the activations of the last layer, in an array that the next call overwrites. */
  forward(input: Values): Values {
    placeInput(this.plan, this.work.m, input);
    sweepForward(this.plan, this.work);
    return this.output;
  }

  /** Forward and back with one example: leaves its gradient and returns its cost. */
  learn(example: FlatExample): number {
    return sweepExample(this.plan, this.work, example, true);
  }

  /** Leaves the mean gradient of the examples and returns their mean cost. */
  learnAll(examples: readonly FlatExample[]): number {
    const { gradient } = this;
    atLeastOne(examples);
    let cost = 0;
    for (let i = 0; i < examples.length; i++)
      cost += sweepExample(this.plan, this.work, examples[i] as FlatExample, i === 0);
    for (let i = 0; i < gradient.length; i++) gradient[i] = (gradient[i] as number) / examples.length;
    return cost / examples.length;
  }

  /** The mean cost of the examples, forward alone: the gradient stays as it was. */
  costAll(examples: readonly FlatExample[]): number {
    atLeastOne(examples);
    let cost = 0;
    for (let i = 0; i < examples.length; i++) cost += sweepCost(this.plan, this.work, examples[i] as FlatExample);
    return cost / examples.length;
  }

  clear(): void {
    this.gradient.fill(0);
  }

  /** Adds the example's gradient to what is there and returns its cost. */
  add(example: FlatExample): number {
    return sweepExample(this.plan, this.work, example, false);
  }

  /** Moves every parameter against its slope: p ← p − η·∂C/∂p. */
  step(learningRate: number): void {
    const { m } = this.work;
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
}

function atLeastOne(examples: readonly FlatExample[]): void {
  if (examples.length === 0) throw new ShapeError("examples", "at least one", "none");
}
