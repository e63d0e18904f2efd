import { type ConceptId, concepts, prerequisitesOf } from "../../../packages/concepts/src/index.ts";
import { examples, habits, memory, spreadOfLogOdds, tracing } from "./parameters.ts";

export type Random = () => number;

interface Trace {
  /** Seconds of the learner's own time: pauses between sittings are shortened. */
  readonly at: number;
  readonly decay: number;
}

/** What became of one question: the first answer, and perhaps a second one to the same variant. */
export interface Answered {
  readonly hints: number;
  readonly isRight: boolean;
  readonly isRightThen?: boolean;
}

/** Something below the idea is not known, or the idea itself, or only what is particular to the family. */
export type Lack = "basis" | "idea" | "family";

/** A simulated learner. Knows what really is known, which no schedule ever sees. */
export class SimulatedLearner {
  readonly #random: Random;
  readonly #rate: number;
  readonly #known = new Set<string>();
  readonly #traces = new Map<string, Trace[]>();
  readonly #wrongInRow = new Map<ConceptId, number>();

  readonly #exampleLogOdds: number;

  /** @param effect  how much more a worked example teaches than another try does, in standard deviations */
  constructor(random: Random, effect: number = examples.effect) {
    this.#exampleLogOdds = (effect * Math.PI) / Math.sqrt(3);
    this.#random = random;
    this.#rate = spreadOfLogOdds * normal(random);
  }

  /** Reads about an idea, for the first time or again. */
  read(concept: ConceptId, at: number): void {
    this.#mayLearn(concept, tracing.fromReading, concept);
    if (this.#known.has(concept)) this.#practise(concept, at);
  }

  /** Reads a question of a family that is worked out from beginning to end. */
  study(concept: ConceptId, family: string, at: number): void {
    this.#learnFrom(concept, family, at, this.#exampleLogOdds);
  }

  /** Whether what is to be read first is read. */
  readsWhatIsNamed(chance: number): boolean {
    return this.#happens(chance);
  }

  /** @param left  how many steps of a worked example are left to do; undefined where the whole is asked */
  answer(concept: ConceptId, family: string, at: number, left?: number): Answered {
    const asksForHint = left === undefined && !this.#known.has(concept) && this.#happens(habits.asksForHint);
    const isRight = this.#happens(this.#chanceOfRight(concept, family, at, asksForHint, left));
    this.#learnFrom(concept, family, at, left === undefined ? 0 : this.#exampleLogOdds);
    const wrong = isRight ? 0 : (this.#wrongInRow.get(concept) ?? 0) + 1;
    this.#wrongInRow.set(concept, wrong);
    if (wrong >= habits.wrongBeforeReading && this.#happens(habits.readsAgain)) this.read(concept, at);
    const hints = asksForHint ? 1 : 0;
    if (isRight || !this.#happens(habits.triesAgain)) return { hints, isRight };
    return { hints, isRight, isRightThen: this.#happens(habits.rightAfterExplanation) };
  }

  /** What a learner lacks to answer a question, the deepest first; undefined where all is known. */
  lacks(concept: ConceptId, family: string): Lack | undefined {
    if (this.#known.has(concept) && this.#known.has(family)) return undefined;
    if (!this.#hasBasis(concept)) return "basis";
    return this.#known.has(concept) ? "family" : "idea";
  }

  /** How likely a question about an idea is answered well, on average over its families. */
  chanceOf(concept: ConceptId, families: readonly string[], at: number): number {
    const chances = families.map((family) => this.#chanceOfRight(concept, family, at, false));
    return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
  }

  #chanceOfRight(concept: ConceptId, family: string, at: number, hasHint: boolean, left?: number): number {
    const unknown = left === undefined ? tracing.guesses : habits.rightStep ** left;
    if (!this.#known.has(concept) || !this.#known.has(family)) return hasHint ? habits.rightWithHint : unknown;
    const recalled = chanceOfRecall(activationOf(this.#traces.get(concept) ?? [], at));
    return recalled * (1 - tracing.slips) + (1 - recalled) * unknown;
  }

  #learnFrom(concept: ConceptId, family: string, at: number, byExample: number): void {
    this.#mayLearn(concept, tracing.learns, concept, byExample);
    if (!this.#known.has(concept)) return;
    this.#mayLearn(family, tracing.learnsFamily, concept, byExample);
    this.#practise(concept, at);
  }

  #mayLearn(what: string, chance: number, concept: ConceptId, byExample = 0): void {
    const own = logistic(Math.log(chance / (1 - chance)) + this.#rate + byExample);
    if (this.#happens(own * (this.#hasBasis(concept) ? 1 : tracing.withoutBasis))) this.#known.add(what);
  }

  #hasBasis(concept: ConceptId): boolean {
    return prerequisitesOf(concept).every((id) => this.#known.has(id) || !taught.has(id));
  }

  #practise(concept: ConceptId, at: number): void {
    const traces = this.#traces.get(concept) ?? [];
    const before = traces.length === 0 ? Number.NEGATIVE_INFINITY : activationOf(traces, at);
    this.#traces.set(concept, [...traces, { at, decay: memory.c * Math.exp(before) + memory.a }]);
  }

  #happens(chance: number): boolean {
    return this.#random() < chance;
  }
}

const taught: ReadonlySet<string> = new Set(concepts.map(({ id }) => id));

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const chanceOfRecall = (activation: number): number => logistic((activation - memory.tau) / memory.s);

const activationOf = (traces: readonly Trace[], now: number): number =>
  Math.log(traces.reduce((sum, { at, decay }) => sum + Math.max(1, now - at) ** -decay, 0));

/** Box and Muller. */
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
