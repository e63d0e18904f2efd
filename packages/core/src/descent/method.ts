import { Engine } from "../engine/engine.ts";
import { finite, ShapeError } from "../errors.ts";

/** How a gradient becomes a step. With nothing given it is taken as it is, times the learning rate. */
export interface Method {
  /** How much of the last change is made again, 0 ≤ momentum < 1. */
  readonly momentum?: number;
  /** Adam, which measures every slope by what it usually is. It has a momentum of its own. */
  readonly adam?: Adam;
  /** λ: descends C + λ·Σw² over all weights, biases left out. It draws the weights towards 0 ("L2"). */
  readonly penalty?: number;
}

/** Adam's rates, those of its authors where left out. */
export interface Adam {
  /** How much of the mean slope is kept, 0.9; and of the mean square, 0.999. */
  readonly keepsMean?: number;
  readonly keepsSquare?: number;
  /** Added to the root of the mean square, 1e-8. */
  readonly floor?: number;
}

/**
 * Moves an engine's parameters by its gradient, and keeps what a method has to remember between steps.
 *
 *   plain, momentum μ:  change ← μ·change − η·g
 *   adam:               m ← β₁m + (1 − β₁)g,  v ← β₂v + (1 − β₂)g²,
 *                       change ← −η·(m/(1 − β₁ᵗ))/(√(v/(1 − β₂ᵗ)) + ε)   in step t = 1, 2, …
 *
 * @throws {ShapeError} if there is no engine, a rate is not from 0 to below 1, or there is momentum beside Adam
 * @see Kingma and Ba, Adam: a method for stochastic optimization (2015), algorithm 1
 */
export class Mover {
  private readonly engine: Engine;
  private readonly memory: Memory;
  private readonly penalty: number;

  constructor(engine: Engine, method: Method = {}) {
    const { momentum = 0, adam, penalty = 0 } = method ?? {};
    if (!(engine instanceof Engine)) throw new ShapeError("engine", "an Engine", typeof engine);
    share(momentum, "momentum");
    if (finite(penalty, "penalty") < 0) throw new ShapeError("penalty", "a number of at least 0", penalty);
    if (adam && momentum > 0) throw new ShapeError("momentum", "none beside adam", momentum);
    this.engine = engine;
    this.penalty = penalty;
    this.memory = adam ? averaging(engine, adam) : rolling(engine, momentum);
  }

  /** The penalty λ·Σw² as it stands; its slopes 2λw are added to the engine's gradient. */
  addPenalty(): number {
    if (this.penalty === 0) return 0;
    const { parameters, gradient, plan } = this.engine;
    let squares = 0;
    for (const { weights, biases } of plan.layout)
      for (let i = weights; i < biases; i++) {
        const w = parameters[i] as number;
        squares += w * w;
        gradient[i] = (gradient[i] as number) + 2 * this.penalty * w;
      }
    return this.penalty * squares;
  }

  /**
   * Takes one step with the engine's gradient. A step that would leave the finite numbers is not taken: then it returns
   * false, and the parameters and what the method remembers are as they were.
   */
  step(learningRate: number): boolean {
    const stays = this.tried(learningRate);
    if (stays) this.take();
    return stays;
  }

  /** Works out the step and says whether all numbers would stay finite. */
  tried(learningRate: number): boolean {
    return this.memory.tried(finite(learningRate, "learningRate"));
  }

  /** Takes the step that was tried. */
  take(): void {
    const { parameters } = this.engine;
    const change = this.memory.taken();
    for (let i = 0; i < parameters.length; i++) parameters[i] = (parameters[i] as number) + (change[i] as number);
  }
}

/** What a method keeps from step to step. It changes only when a step is taken. */
interface Memory {
  readonly tried: (learningRate: number) => boolean;
  /** Keeps what was tried, and gives the change of every parameter. */
  readonly taken: () => Float64Array;
}

function rolling({ parameters, gradient }: Engine, momentum: number): Memory {
  const count = gradient.length;
  let [last, change] = [new Float64Array(count), new Float64Array(count)];
  return {
    tried: (learningRate) => {
      let overflow = 0; // stays 0, or becomes NaN
      for (let i = 0; i < count; i++) {
        const moved = momentum * (last[i] as number) - learningRate * (gradient[i] as number);
        change[i] = moved;
        overflow += ((parameters[i] as number) + moved) * 0;
      }
      return overflow === 0;
    },
    taken: () => {
      [last, change] = [change, last];
      return last;
    },
  };
}

function averaging({ parameters, gradient }: Engine, adam: Adam): Memory {
  const { keepsMean = 0.9, keepsSquare = 0.999, floor = 1e-8 } = adam;
  share(keepsMean, "keepsMean");
  share(keepsSquare, "keepsSquare");
  if (!(finite(floor, "floor") > 0)) throw new ShapeError("floor", "a number above 0", floor);
  const count = gradient.length;
  const change = new Float64Array(count);
  let [mean, nextMean] = [new Float64Array(count), new Float64Array(count)];
  let [square, nextSquare] = [new Float64Array(count), new Float64Array(count)];
  let [missingMean, missingSquare] = [1, 1]; // β₁ᵗ and β₂ᵗ: what the means still lack, as they began at 0
  return {
    tried: (learningRate) => {
      const [ofMean, ofSquare] = [1 - missingMean * keepsMean, 1 - missingSquare * keepsSquare];
      let overflow = 0; // stays 0, or becomes NaN
      for (let i = 0; i < count; i++) {
        const slope = gradient[i] as number;
        const m = keepsMean * (mean[i] as number) + (1 - keepsMean) * slope;
        const v = keepsSquare * (square[i] as number) + (1 - keepsSquare) * slope * slope;
        const usual = Math.sqrt(v / ofSquare);
        const moved = (-learningRate * (m / ofMean)) / (usual + floor);
        nextMean[i] = m;
        nextSquare[i] = v;
        change[i] = moved;
        // An infinite square would hold its parameter still for ever after.
        overflow += ((parameters[i] as number) + moved) * 0 + usual * 0;
      }
      return overflow === 0;
    },
    taken: () => {
      [mean, nextMean] = [nextMean, mean];
      [square, nextSquare] = [nextSquare, square];
      missingMean *= keepsMean;
      missingSquare *= keepsSquare;
      return change;
    },
  };
}

function share(value: number, what: string): void {
  if (!(finite(value, what) >= 0 && value < 1)) throw new ShapeError(what, `0 ≤ ${what} < 1`, value);
}
