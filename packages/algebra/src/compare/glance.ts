import { type Budget, BudgetSpent, budgetOf } from "../budget.ts";
import { type Bounded, exact, unknownValue } from "../evaluate/bounded.ts";
import { evaluateBounded, type Point } from "../evaluate/evaluate.ts";
import type { Expression } from "../expression.ts";
import type { Definitions } from "./definitions.ts";
import { type Assumptions, dyadic, within } from "./points.ts";

/** How many places are tried before anything else. */
export const GLANCES = 3;

/**
 * The first places of all comparisons of one question. A variable's value there depends on its name alone, so the value
 * of a formula serves for whatever it is compared with: an answer is checked against a catalogue of mistakes at the
 * cost of one evaluation.
 */
export interface Places {
  readonly points: readonly Point[];
}

interface Kept extends Places {
  readonly seed: number;
  readonly assumptions: Assumptions | undefined;
}

const noDefinitions: Definitions = { get: () => undefined };
const placesBy = new WeakMap<Definitions, Kept[]>();
const MOST_KEPT = 8;

/** The places of a question, determined by its definitions, its assumptions and the seed. */
export function placesFor(
  definitions: Definitions = noDefinitions,
  seed: number,
  assumptions: Assumptions | undefined,
): Places {
  const kept = placesBy.get(definitions) ?? [];
  const known = kept.find((places) => places.seed === seed && places.assumptions === assumptions);
  if (known) return known;
  const points = Array.from({ length: GLANCES }, (_, n) => pointOf(definitions, seed, n, assumptions ?? {}));
  const made = { points, seed, assumptions };
  placesBy.set(definitions, [made, ...kept.slice(0, MOST_KEPT - 1)]);
  return made;
}

/** The most names whose values are cached: more than any question has. */
const MOST_NAMES = 400;
const DEFINITION_BUDGET = 10_000;

function pointOf(definitions: Definitions, seed: number, n: number, assumptions: Assumptions): Point {
  const found = new Map<string, Bounded>();
  const free = (id: string): Bounded => exact(dyadic(within(valueOfName(id, seed, n), assumptions[id])));
  const point: Point = {
    seed: hash("", seed, n),
    valueOf: (id) => {
      const known = found.get(id);
      if (known) return known;
      const definition = definitions.get(id);
      // While a definition is being evaluated its own name is free, so that a circle ends.
      if (definition) found.set(id, free(id));
      const value = definition ? worth(definition, point) : free(id);
      if (found.size < MOST_NAMES) found.set(id, value);
      else found.delete(id);
      return value;
    },
  };
  return point;
}

function worth(definition: Expression, point: Point): Bounded {
  try {
    return evaluateBounded(definition, point, budgetOf(DEFINITION_BUDGET));
  } catch (error) {
    if (error instanceof BudgetSpent) return unknownValue;
    throw error;
  }
}

/**
 * Of size 0.3 to 4, where nothing saturates; of either sign, but positive at the second place, for roots and
 * logarithms.
 */
function valueOfName(id: string, seed: number, n: number): number {
  const mixed = hash(id, seed, n);
  const size = 0.3 * (4 / 0.3) ** ((mixed >>> 1) / 2 ** 31);
  return n !== 1 && mixed & 1 ? -size : size;
}

/** FNV-1a with a final stir (murmur3), so that names that differ in one letter get unrelated values. */
function hash(id: string, seed: number, n: number): number {
  let mixed = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b);
  for (let i = 0; i < id.length; i++) mixed = Math.imul(mixed ^ id.charCodeAt(i), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The variables' values at a place, for a report; those without one are left out. */
export function numbersAt({ points }: Places, n: number, ids: readonly string[]): Readonly<Record<string, number>> {
  const worths = ids.map((id) => [id, points[n]?.valueOf(id)] as const);
  return Object.fromEntries(worths.flatMap(([id, worth]) => (worth?.kind === "known" ? [[id, worth.value]] : [])));
}

interface Seen {
  readonly places: Places;
  readonly values: (Bounded | undefined)[];
  /**
   * The steps each value took. They are spent again on every use, so that the same comparison always takes the same
   * work.
   */
  readonly steps: number[];
}

const seenBy = new WeakMap<Expression, Seen>();

/** The value of a formula at one of the places, cached for the next comparison. */
export function valueAtPlace(expression: Expression, places: Places, n: number, budget: Budget): Bounded {
  let seen = seenBy.get(expression);
  if (seen?.places !== places) {
    seen = { places, values: [], steps: [] };
    seenBy.set(expression, seen);
  }
  const known = seen.values[n];
  if (known) {
    budget.recall(seen.steps[n] ?? 0);
    return known;
  }
  const before = budget.spent();
  const point = places.points[n];
  if (!point) throw new RangeError(`there is no place ${n}`);
  const value = evaluateBounded(expression, point, budget);
  seen.values[n] = value;
  seen.steps[n] = budget.spent() - before;
  return value;
}
