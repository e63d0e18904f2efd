import { Engine } from "../engine/engine.ts";
import { callable, finite, ShapeError, whole } from "../errors.ts";
import { checkExamples, type FlatExample } from "../network/example.ts";
import type { Network } from "../network/network.ts";
import { randomFrom, shuffle } from "../numbers/random.ts";
import { History } from "./history.ts";
import { type Method, Mover } from "./method.ts";

export interface RunOptions extends Method {
  /** η, the same for every step or worked out from the number of steps taken: `(step) => 0.5 / (1 + step / 1000)`. */
  readonly learningRate: number | ((step: number) => number);
  /** The run stops after so many steps. */
  readonly mostSteps: number;
  /** Examples per step; all when left out, 1 for online descent. The last batch of an epoch may be smaller. */
  readonly batchSize?: number;
  /** Orders the examples of every epoch when there are several batches. Without a seed they come as they are. */
  readonly seed?: number;
  /** Converged when an epoch's mean cost is at most this. */
  readonly targetCost?: number;
  /** Converged when no slope of an epoch was larger than this; 0 when left out. */
  readonly flatBelow?: number;
  /** The run stops before its next step when this says so: an `AbortSignal`, for example. */
  readonly signal?: { readonly aborted: boolean };
  /** Hears of the run after so many steps and again after as many: those of an epoch when left out. */
  readonly onProgress?: (progress: Progress) => void;
  readonly progressEvery?: number;
  /** The history has at most so many entries, 10,000 when left out: a longer one is thinned out evenly. */
  readonly mostHistory?: number;
}

/** A run on its way, after a step. */
export interface Progress {
  readonly steps: number;
  /** The mean cost of the last batch, before its step. */
  readonly cost: number;
  /** The network as it stands; asking for it copies it. */
  readonly network: () => Network;
}

interface Ended {
  /** Always finite. */
  readonly network: Network;
  /** How many steps were taken. */
  readonly steps: number;
  /**
   * The mean cost of every batch before its step, the penalty included, and at the end of a converged run the cost that
   * needed no step. Of a long run one in `historyEvery` is kept.
   */
  readonly history: readonly number[];
  readonly historyEvery: number;
}

/** How a run ended. */
export type DescentRun =
  | (Ended & { readonly kind: "converged" | "stopped" | "aborted" })
  | (Ended & { readonly kind: "diverged"; readonly atStep: number });

/**
 * Descends step by step until the cost is low or flat enough, the steps are used up, a number overflows or somebody
 * says stop. How the mean gradient of a batch becomes a step is the method's affair (see `Mover`).
 *
 * Costs and slopes are measured before each step, so that a converged network is the one that was measured when all
 * examples make one batch.
 *
 * @throws {ShapeError} if an option or an example does not fit
 * @throws {NonFiniteError} if an option or an example is not finite
 */
export function runDescent(network: Network, examples: readonly FlatExample[], options: RunOptions): DescentRun {
  const run = descentOf(network, examples, options);
  let turn = run.next(); // checks everything
  const { signal, onProgress = () => {}, batchSize = examples.length, progressEvery } = options;
  callable(onProgress, "onProgress");
  const every = whole(progressEvery ?? Math.ceil(examples.length / batchSize), "progressEvery", 1);
  while (!turn.done) {
    if (turn.value.steps > 0 && turn.value.steps % every === 0) onProgress(turn.value);
    turn = run.next(signal?.aborted === true);
  }
  return turn.value;
}

/**
 * The same run for who has other things to do between its steps: it pauses before the first step and after each one.
 * `next(true)` ends it there.
 */
export function* descentOf(
  network: Network,
  examples: readonly FlatExample[],
  options: RunOptions,
): Generator<Progress, DescentRun, boolean | undefined> {
  checkExamples(network, examples);
  const { rateAt, mostSteps, batchSize, seed, targetCost, flatBelow, mostHistory } = checked(options, examples.length);
  const engine = new Engine(network);
  const { gradient } = engine;
  const mover = new Mover(engine, options);
  const order = Uint32Array.from(examples, (_, index) => index);
  const random = seed === undefined ? undefined : randomFrom(seed);
  const history = new History(mostHistory);
  let steps = 0;
  const now = () => engine.network();
  const ended = (): Ended => ({ network: now(), steps, history: history.costs, historyEvery: history.every });
  let epochCost = 0;
  let isFlat = true;
  let first = 0;

  if (yield { steps, cost: Number.NaN, network: now }) return { kind: "aborted", ...ended() };
  while (steps < mostSteps) {
    if (first === 0 && random && batchSize < examples.length) shuffle(order, random);
    const end = Math.min(first + batchSize, examples.length);
    let cost = 0;
    engine.clear();
    for (let i = first; i < end; i++) cost += engine.add(examples[order[i] as number] as FlatExample);
    for (let i = 0; i < gradient.length; i++) gradient[i] = (gradient[i] as number) / (end - first);
    const penalty = mover.addPenalty();

    // The whole step is tried before any of it is taken: what overflows leaves the parameters as they were.
    if (!mover.tried(rateAt(steps)) || !Number.isFinite(cost + penalty))
      return { kind: "diverged", atStep: steps, ...ended() };
    const mean = cost / (end - first) + penalty;
    history.push(mean);
    epochCost += cost + penalty * (end - first);
    isFlat = isFlat && gradient.every((slope) => Math.abs(slope) <= flatBelow);
    first = end;
    if (end === examples.length) {
      if (epochCost / end <= targetCost || isFlat) return { kind: "converged", ...ended() };
      first = 0;
      epochCost = 0;
      isFlat = true;
    }
    mover.take();
    steps++;
    if (yield { steps, cost: mean, network: now }) return { kind: "aborted", ...ended() };
  }
  return { kind: "stopped", ...ended() };
}

function checked(options: RunOptions, examples: number) {
  const {
    learningRate,
    mostSteps,
    batchSize = examples,
    seed,
    targetCost = Number.NEGATIVE_INFINITY,
    flatBelow = 0,
    mostHistory = 10_000,
  } = options ?? {};
  const rateAt = (step: number) =>
    finite(typeof learningRate === "function" ? learningRate(step) : learningRate, "learningRate");
  rateAt(0);
  whole(mostSteps, "mostSteps", 0);
  whole(batchSize, "batchSize", 1);
  whole(mostHistory, "mostHistory", 2);
  if (typeof targetCost !== "number" || Number.isNaN(targetCost))
    throw new ShapeError("targetCost", "a number", targetCost);
  finite(flatBelow, "flatBelow");
  return { rateAt, mostSteps, batchSize, seed, targetCost, flatBelow, mostHistory };
}
