import "server-only";
import type { TexPart } from "../../question/rich-text.ts";
import { bracketed, maths } from "../../writing/maths.ts";

/** A weight from which one step of gradient descent is taken. */
export interface Step {
  readonly weight: number;
  readonly slope: number;
  readonly rate: number;
}

export const landingOf = ({ weight, slope, rate }: Step): number => weight - rate * slope;

/** Where the mistakes at the weight after the step lead. */
export const stepMistakes = ({ weight, slope, rate }: Step) => ({
  uphill: weight + rate * slope,
  "step-only": rate * slope,
  "turned-step-only": -rate * slope,
  "rate-left-out": weight - slope,
});

/** 1.5 − 0.5 · (−0.3) = 1.65 */
export const workedStep = (step: Step): TexPart =>
  maths`${step.weight} - ${step.rate} \\cdot ${bracketed(step.slope)} = ${landingOf(step)}`;
