import { Engine } from "../engine/engine.ts";
import { finite, ShapeError, whole } from "../errors.ts";
import { checkExamples, type FlatExample } from "../network/example.ts";
import type { Network } from "../network/network.ts";
import { randomFrom, shuffle } from "../numbers/random.ts";

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

/**
 * How a run ended. `network` is always finite. `steps` counts the steps that were taken; `history` holds the mean cost of
 * every batch before its step, and at the end of a converged run the cost that needed none.
 */
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
export function runDescent(network: Network, examples: readonly FlatExample[], options: RunOptions): DescentRun {
  checkExamples(network, examples);
  const { learningRate, mostSteps, momentum, batchSize, seed, targetCost, flatBelow } = checked(
    options,
    examples.length,
  );
  const engine = new Engine(network);
  const { parameters, gradient } = engine;
  const count = parameters.length;
  const order = Uint32Array.from(examples, (_, index) => index);
  const random = seed === undefined ? undefined : randomFrom(seed);
  const change = new Float64Array(count);
  const history: number[] = [];
  let steps = 0;
  const ended = () => ({ network: engine.network(), steps, history });
  let epochCost = 0;
  let steepest = 0;
  let first = 0;

  while (steps < mostSteps) {
    if (first === 0 && random && batchSize < examples.length) shuffle(order, random);
    const end = Math.min(first + batchSize, examples.length);
    let cost = 0;
    engine.clear();
    for (let i = first; i < end; i++) cost += engine.add(examples[order[i] as number] as FlatExample);

    // The whole step is tried before any of it is taken: what overflows leaves the parameters as they were.
    let overflow = cost * 0; // stays 0, or becomes NaN
    for (let i = 0; i < count; i++) {
      const slope = (gradient[i] as number) / (end - first);
      const moved = momentum * (change[i] as number) - learningRate * slope;
      change[i] = moved;
      overflow += ((parameters[i] as number) + moved) * 0;
      steepest = Math.max(steepest, Math.abs(slope));
    }
    if (overflow !== 0) return { kind: "diverged", atStep: steps, ...ended() };

    history.push(cost / (end - first));
    epochCost += cost;
    first = end;
    if (end === examples.length) {
      if (epochCost / end <= targetCost || steepest <= flatBelow) return { kind: "converged", ...ended() };
      first = 0;
      epochCost = 0;
      steepest = 0;
    }
    for (let i = 0; i < count; i++) parameters[i] = (parameters[i] as number) + (change[i] as number);
    steps++;
  }
  return { kind: "stopped", ...ended() };
}

function checked(
  options: RunOptions,
  examples: number,
): Required<Omit<RunOptions, "seed">> & { seed: number | undefined } {
  const { learningRate, mostSteps, momentum = 0, batchSize = examples, seed, flatBelow = 0 } = options ?? {};
  const { targetCost = Number.NEGATIVE_INFINITY } = options ?? {};
  finite(learningRate, "learningRate");
  whole(mostSteps, "mostSteps", 0);
  if (!(momentum >= 0 && momentum < 1)) throw new ShapeError("momentum", "0 ≤ momentum < 1", momentum);
  whole(batchSize, "batchSize", 1);
  if (Number.isNaN(targetCost)) finite(targetCost, "targetCost");
  finite(flatBelow, "flatBelow");
  return { learningRate, mostSteps, momentum, batchSize, seed, targetCost, flatBelow };
}
