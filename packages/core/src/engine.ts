import type { FlatExample } from "./example.ts";
import type { Network } from "./network.ts";
import { networkOf } from "./network.ts";
import type { Plan } from "./shape.ts";
import { sweepExample, type Workspace, workspaceFor } from "./sweep.ts";

/**
 * The engine under `gradientOf` and `runDescent`, for who trains in a loop of their own: it allocates once, and then
 * neither a gradient nor a step allocates anything. Its arrays are its own and change; `network()` gives a value.
 *
 * Examples are taken as they come: check them once with `checkExamples`.
 */
export class Engine {
  readonly plan: Plan;
  readonly parameters: Float64Array;
  /** The gradient of the last `learn`, `learnAll` or `add`, in the order of `parameterNames`. */
  readonly gradient: Float64Array;
  private readonly work: Workspace;

  constructor(network: Network) {
    this.plan = network.plan;
    this.parameters = Float64Array.from(network.parameters);
    this.gradient = new Float64Array(network.plan.parameterCount);
    this.work = workspaceFor(network.plan);
  }

  /** Forward and back with one example: leaves its gradient and returns its cost. */
  learn(example: FlatExample): number {
    this.clear();
    return this.add(example);
  }

  /** Leaves the mean gradient of the examples and returns their mean cost. */
  learnAll(examples: readonly FlatExample[]): number {
    this.clear();
    let cost = 0;
    for (let i = 0; i < examples.length; i++) cost += this.add(examples[i] as FlatExample);
    for (let i = 0; i < this.gradient.length; i++) this.gradient[i] = (this.gradient[i] as number) / examples.length;
    return cost / examples.length;
  }

  clear(): void {
    const { gradient } = this;
    if (gradient.length > 64) gradient.fill(0);
    else for (let i = 0; i < gradient.length; i++) gradient[i] = 0; // quicker than the call of fill
  }

  /** Adds the example's gradient to what is there and returns its cost. */
  add(example: FlatExample): number {
    return sweepExample(this.plan, this.parameters, this.work, example, this.gradient, false);
  }

  /** Moves every parameter against its slope: p ← p − η·∂C/∂p. */
  step(learningRate: number): void {
    const { parameters, gradient } = this;
    for (let i = 0; i < parameters.length; i++)
      parameters[i] = (parameters[i] as number) - learningRate * (gradient[i] as number);
  }

  /** The network as it stands now, as a value that no later step changes. */
  network(): Network {
    return networkOf(this.plan, this.parameters.slice());
  }
}
