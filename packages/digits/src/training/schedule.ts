import type { Kind } from "./network.ts";

/** How long a run is, and how it steps. */
export interface Schedule {
  /** How often every digit is looked at. */
  readonly epochs: number;
  /** Digits in a batch: so many make one step. */
  readonly batch: number;
  /** The learning rate of the first step; it falls evenly to 0. */
  readonly rate: number;
  /** One digit in so many is moved by a pixel, in one of nine ways (one of which leaves it where it is). */
  readonly shiftOneIn: number;
}

/** Tried for both kinds; a bench prints what they reach. */
export const scheduleOf = (kind: Kind): Schedule => ({
  epochs: 40,
  batch: 32,
  rate: kind === "relu" ? 0.005 : 0.01,
  shiftOneIn: 2,
});

export const stepsInEpoch = ({ batch }: Schedule, digits: number): number => Math.ceil(digits / batch);

export const stepsIn = (schedule: Schedule, digits: number): number => schedule.epochs * stepsInEpoch(schedule, digits);

/** The learning rate of a step, counted from 0. */
export const rateAt = (schedule: Schedule, digits: number, step: number): number =>
  schedule.rate * (1 - step / stepsIn(schedule, digits));

const EARLY = [20, 50, 100, 200];

/** Whether a run says how it stands after so many steps: after each epoch, and a few times within the first. */
export const isReported = (schedule: Schedule, digits: number, steps: number): boolean =>
  steps % stepsInEpoch(schedule, digits) === 0 || EARLY.includes(steps);
