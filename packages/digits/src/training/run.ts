import { Engine, Mover, type Network, type RunnerFor, randomFrom } from "@nn/core";
import { type DigitSet, targetOf } from "../digit.ts";
import { digitIn } from "../reading/answer.ts";
import { pictureOf } from "../shift.ts";
import { type Kind, startOf } from "./network.ts";
import { rateAt, type Schedule, scheduleOf, stepsIn, stepsInEpoch } from "./schedule.ts";

/** Where a run stands. */
export interface Report {
  readonly steps: number;
  /** Of how many. */
  readonly of: number;
  /** The mean cost of the digits since the report before. */
  readonly cost: number;
  /** The share of the held-out digits that come out right, from 0 to 1. */
  readonly accuracy: number;
}

export interface RunOf {
  readonly training: DigitSet;
  readonly heldOut: DigitSet;
  readonly kind: Kind;
  readonly seed: number;
  /** The kind's own when left out. */
  readonly schedule?: Schedule;
  /** What may run the network sooner, with the same bits. */
  readonly runnerFor?: RunnerFor;
}

/**
 * A network on its way downhill, step by step, for who has other things to do between steps. The seed decides where it
 * starts, the order of the digits and how they are moved; so a run is known by its kind and its seed, and where it
 * stands by the number of its steps.
 */
export class Run {
  readonly of: number;
  steps = 0;
  private readonly setup: RunOf;
  private readonly schedule: Schedule;
  private readonly engine: Engine;
  private readonly mover: Mover;
  private readonly random: () => number;
  private readonly order: Uint32Array;
  private readonly targets = Array.from({ length: 10 }, (_, label) => targetOf(label));
  private cost = 0;
  private looked = 0;

  /** @throws {RangeError} if there is nothing to learn from or to be tried on */
  constructor(setup: RunOf) {
    const { training, heldOut, kind, seed, schedule = scheduleOf(kind), runnerFor } = setup;
    if (training.count === 0 || heldOut.count === 0) throw new RangeError("a run needs digits of both sets");
    this.setup = setup;
    this.schedule = schedule;
    this.of = stepsIn(schedule, training.count);
    this.engine = new Engine(startOf(kind, seed), runnerFor);
    this.mover = new Mover(this.engine, { adam: {} });
    this.random = randomFrom(seed);
    this.order = Uint32Array.from({ length: training.count }, (_, digit) => digit);
  }

  get kind(): Kind {
    return this.setup.kind;
  }

  /** How many digits it learns from. */
  get digits(): number {
    return this.setup.training.count;
  }

  get isDone(): boolean {
    return this.steps >= this.of;
  }

  /** One batch, and one step downhill. Does nothing at the end of the run. */
  step(): void {
    if (this.isDone) return;
    const { engine, schedule, order } = this;
    const { training } = this.setup;
    const batch = this.steps % stepsInEpoch(schedule, training.count);
    if (batch === 0) this.mix();
    const first = batch * schedule.batch;
    const end = Math.min(first + schedule.batch, training.count);
    engine.clear();
    for (let i = first; i < end; i++) this.look(order[i] as number);
    const { gradient } = engine;
    for (let i = 0; i < gradient.length; i++) gradient[i] = (gradient[i] as number) / (end - first);
    this.mover.step(rateAt(schedule, training.count, this.steps));
    this.steps++;
  }

  /** Tries all held-out digits. */
  report(): Report {
    const cost = this.looked === 0 ? Number.NaN : this.cost / this.looked;
    this.cost = 0;
    this.looked = 0;
    return { steps: this.steps, of: this.of, cost, accuracy: accuracyOn(this.engine, this.setup.heldOut) };
  }

  /** As it stands now; no later step changes it. */
  network(): Network {
    return this.engine.network();
  }

  /** Adds what one digit wishes. */
  private look(digit: number): void {
    const { training } = this.setup;
    const isMoved = this.random() * this.schedule.shiftOneIn < 1;
    const way = isMoved ? Math.floor(this.random() * 9) : 4; // 4 is the middle of nine
    const { input } = this.engine;
    pictureOf(training, digit, (way % 3) - 1, Math.floor(way / 3) - 1, input);
    const target = this.targets[training.labels[digit] as number] as readonly number[];
    this.cost += this.engine.add({ input, target });
    this.looked++;
  }

  /** A new order, each as likely as any other (Fisher and Yates). */
  private mix(): void {
    const { order, random } = this;
    for (let i = order.length - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1));
      const kept = order[i] as number;
      order[i] = order[other] as number;
      order[other] = kept;
    }
  }
}

/** The share of a set's digits that come out right. */
export function accuracyOn(network: Network | Engine, set: DigitSet): number {
  const engine = network instanceof Engine ? network : new Engine(network);
  let right = 0;
  for (let digit = 0; digit < set.count; digit++) {
    pictureOf(set, digit, 0, 0, engine.input);
    if (digitIn(engine.forward(engine.input)) === set.labels[digit]) right++;
  }
  return right / set.count;
}
