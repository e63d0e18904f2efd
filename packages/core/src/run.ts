import { finite, ShapeError } from "./errors.ts";
import { checkExamples, type Example } from "./example.ts";
import { type Network, networkOf } from "./network.ts";
import { randomFrom, shuffle } from "./random.ts";
import { sweepExample, workspaceFor } from "./sweep.ts";

export interface RunOptions {
  readonly learningRate: number;
  /** The run stops after so many steps. */
  readonly mostSteps: number;
  /** How much of the last change is made again, 0 ≤ momentum < 1; 0 when left out. */
  readonly momentum?: number;
  /** Examples per step; all when left out, 1 for online descent. The last batch of an epoch may be smaller. */
  readonly batchSize?: number;
  /** Orders the examples of every epoch when there are several batches. Without a seed they come as they are. */
  readonly seed?: number;
  /** Converged when an epoch's mean cost is at most this. */
  readonly targetCost?: number;
  /** Converged when no slope of an epoch was larger than this; 0 when left out. */
  readonly flatBelow?: number;
}

/** How a run ended. `network` is always finite; `history` holds the mean cost of every batch before its step. */
export type DescentRun =
  | {
      readonly kind: "converged" | "stopped";
      readonly network: Network;
      readonly steps: number;
      readonly history: readonly number[];
    }
  | {
      readonly kind: "diverged";
      readonly atStep: number;
      readonly network: Network;
      readonly steps: number;
      readonly history: readonly number[];
    };

/**
 * Descends step by step until the cost is low or flat enough, the steps are used up, or a number overflows.
 *
 *   change ← momentum·change − η·(mean gradient of the batch);  parameter ← parameter + change
 *
 * Costs and slopes are measured before each step, so that a converged network is the one that was measured when all
 * examples make one batch.
 *
 * @throws {ShapeError} if an option or an example does not fit
 * @throws {NonFiniteError} if an option or an example is not finite
 */
export function runDescent(network: Network, examples: readonly Example[], options: RunOptions): DescentRun {
  checkExamples(network, examples);
  const { learningRate, mostSteps, momentum, batchSize, seed, targetCost, flatBelow } = checked(
    options,
    examples.length,
  );
  const work = workspaceFor(network.plan);
  const order = Uint32Array.from(examples, (_, index) => index);
  const random = seed === undefined ? undefined : randomFrom(seed);
  const count = network.plan.parameterCount;
  const slopes = new Float64Array(count);
  const change = new Float64Array(count);
  let parameters = Float64Array.from(network.parameters);
  let next = new Float64Array(count);
  const history: number[] = [];
  let epochCost = 0;
  let steepest = 0;
  let first = 0;

  const ended = (kind: "converged" | "stopped") => ({
    kind,
    network: networkOf(network.plan, parameters),
    steps: history.length,
    history,
  });
  const diverged = (atStep: number) => ({
    kind: "diverged" as const,
    atStep,
    network: networkOf(network.plan, parameters),
    steps: atStep,
    history,
  });

  for (let step = 0; step < mostSteps; step++) {
    if (first === 0 && random && batchSize < examples.length) shuffle(order, random);
    const end = Math.min(first + batchSize, examples.length);
    let cost = 0;
    slopes.fill(0);
    for (let i = first; i < end; i++)
      cost += sweepExample(network.plan, parameters, work, examples[order[i] as number] as Example, slopes, false);
    if (!Number.isFinite(cost)) return diverged(step);

    // Two arrays that change places: after a step that overflows, the last finite parameters are still there.
    let size = 0;
    let overflow = 0;
    for (let i = 0; i < count; i++) {
      const slope = (slopes[i] as number) / (end - first);
      const moved = momentum * (change[i] as number) - learningRate * slope;
      change[i] = moved;
      next[i] = (parameters[i] as number) + moved;
      overflow += (next[i] as number) * 0; // stays 0, or becomes NaN
      size = Math.max(size, Math.abs(slope));
    }
    if (overflow !== 0) return diverged(step);

    history.push(cost / (end - first));
    epochCost += cost;
    steepest = Math.max(steepest, size);
    first = end;
    if (end === examples.length) {
      if (epochCost / end <= targetCost || steepest <= flatBelow) return ended("converged");
      first = 0;
      epochCost = 0;
      steepest = 0;
    }
    [parameters, next] = [next, parameters];
  }
  return ended("stopped");
}

function checked(
  options: RunOptions,
  examples: number,
): Required<Omit<RunOptions, "seed">> & { seed: number | undefined } {
  const { learningRate, mostSteps, momentum = 0, batchSize = examples, seed, flatBelow = 0 } = options;
  const { targetCost = Number.NEGATIVE_INFINITY } = options;
  finite(learningRate, "learningRate");
  if (!Number.isSafeInteger(mostSteps) || mostSteps < 0) throw new ShapeError("mostSteps", "a whole number", mostSteps);
  if (!(momentum >= 0 && momentum < 1)) throw new ShapeError("momentum", "0 ≤ momentum < 1", momentum);
  if (!Number.isSafeInteger(batchSize) || batchSize < 1)
    throw new ShapeError("batchSize", "a whole number ≥ 1", batchSize);
  if (Number.isNaN(targetCost)) finite(targetCost, "targetCost");
  finite(flatBelow, "flatBelow");
  return { learningRate, mostSteps, momentum, batchSize, seed, targetCost, flatBelow };
}
