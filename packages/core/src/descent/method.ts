import type { Engine } from "../engine/engine.ts";
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
 * @throws {ShapeError} if a rate is not from 0 to below 1, or there is momentum beside Adam
 * @see Kingma and Ba, Adam: a method for stochastic optimization (2015), algorithm 1
 */
export class Mover {
  /** The largest |slope| of the last gradient that was tried. */
  steepest = 0;
  private readonly engine: Engine;
  private readonly change: Float64Array;
  private readonly propose: (learningRate: number) => void;
  private readonly penalty: number;

  constructor(engine: Engine, { momentum = 0, adam, penalty = 0 }: Method = {}) {
    share(momentum, "momentum");
    if (finite(penalty, "penalty") < 0) throw new ShapeError("penalty", "a number of at least 0", penalty);
    if (adam && momentum > 0) throw new ShapeError("momentum", "none beside adam", momentum);
    this.engine = engine;
    this.change = new Float64Array(engine.gradient.length);
    this.penalty = penalty;
    this.propose = adam
      ? adamChange(engine.gradient, this.change, adam)
      : rolling(engine.gradient, this.change, momentum);
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
   * false, and the parameters are as they were.
   */
  step(learningRate: number): boolean {
    const stays = this.tried(learningRate);
    if (stays) this.take();
    return stays;
  }

  /** Works out the step and says whether all parameters would stay finite. */
  tried(learningRate: number): boolean {
    const { parameters, gradient } = this.engine;
    const { change } = this;
    this.propose(learningRate);
    let overflow = 0; // stays 0, or becomes NaN
    let steepest = 0; // a field would be written to memory for each parameter
    for (let i = 0; i < gradient.length; i++) {
      overflow += ((parameters[i] as number) + (change[i] as number)) * 0;
      steepest = Math.max(steepest, Math.abs(gradient[i] as number));
    }
    this.steepest = steepest;
    return overflow === 0;
  }

  /** Takes the step that was tried. */
  take(): void {
    const { parameters } = this.engine;
    for (let i = 0; i < parameters.length; i++) parameters[i] = (parameters[i] as number) + (this.change[i] as number);
  }
}

function rolling(gradient: Float64Array, change: Float64Array, momentum: number): (learningRate: number) => void {
  return (learningRate) => {
    for (let i = 0; i < change.length; i++)
      change[i] = momentum * (change[i] as number) - learningRate * (gradient[i] as number);
  };
}

function adamChange(gradient: Float64Array, change: Float64Array, adam: Adam): (learningRate: number) => void {
  const { keepsMean = 0.9, keepsSquare = 0.999, floor = 1e-8 } = adam;
  share(keepsMean, "keepsMean");
  share(keepsSquare, "keepsSquare");
  if (!(finite(floor, "floor") > 0)) throw new ShapeError("floor", "a number above 0", floor);
  const mean = new Float64Array(change.length);
  const square = new Float64Array(change.length);
  let [missingMean, missingSquare] = [1, 1]; // β₁ᵗ and β₂ᵗ: what the means still lack, as they began at 0
  return (learningRate) => {
    missingMean *= keepsMean;
    missingSquare *= keepsSquare;
    for (let i = 0; i < change.length; i++) {
      const slope = gradient[i] as number;
      const m = keepsMean * (mean[i] as number) + (1 - keepsMean) * slope;
      const v = keepsSquare * (square[i] as number) + (1 - keepsSquare) * slope * slope;
      mean[i] = m;
      square[i] = v;
      change[i] = (-learningRate * (m / (1 - missingMean))) / (Math.sqrt(v / (1 - missingSquare)) + floor);
    }
  };
}

function share(value: number, what: string): void {
  if (!(value >= 0 && value < 1)) throw new ShapeError(what, `0 ≤ ${what} < 1`, value);
}
