import { keyOfDerivative, type Point, pointAt } from "../evaluate/evaluate.ts";
import { type Expression, nodesOf } from "../expression.ts";
import { chanceFrom } from "./chance.ts";

/** What is known about a variable: where it may lie, ends included. */
export interface Range {
  readonly least?: number;
  readonly most?: number;
}

export type Assumptions = Readonly<Record<string, Range>>;

/** A point with its numbers. */
export interface Place extends Point {
  readonly values: ReadonlyMap<string, number>;
}

export const placeAt = (values: ReadonlyMap<string, number>, seed: number): Place => ({
  ...pointAt(values, seed),
  values,
});

const unknownsBy = new WeakMap<Expression, readonly string[]>();

/** Ids of everything in the formulas that needs a value: variables and Leibniz quotients, in order. */
export function unknownsOf(...expressions: readonly Expression[]): readonly string[] {
  return [...new Set(expressions.flatMap(unknownsIn))].sort();
}

function unknownsIn(expression: Expression): readonly string[] {
  const known = unknownsBy.get(expression);
  if (known) return known;
  const ids = new Set<string>();
  for (const node of nodesOf(expression)) {
    if (node.kind === "name") ids.add(node.id);
    if (node.kind === "derivative") ids.add(keyOfDerivative(node));
  }
  unknownsBy.set(expression, [...ids]);
  return [...ids];
}

/** Rounds of points: sizes from … to, and how signs are chosen. Small sizes come first, where nothing saturates. */
const rounds: readonly { from: number; to: number; signs: "both" | "plus"; count: number }[] = [
  { from: 0.3, to: 4, signs: "both", count: 14 },
  { from: 0.3, to: 4, signs: "plus", count: 6 },
  { from: 0.02, to: 0.98, signs: "both", count: 8 },
  { from: 4, to: 30, signs: "both", count: 4 },
  { from: 0.3, to: 4, signs: "both", count: 16 },
  { from: 0.02, to: 0.98, signs: "plus", count: 8 },
  { from: 30, to: 2000, signs: "both", count: 6 },
  { from: 0.001, to: 0.02, signs: "both", count: 6 },
  { from: 0.3, to: 4, signs: "plus", count: 12 },
];

/**
 * Points for comparing two formulas, in the order in which they should be tried. Values are odd multiples of 2⁻¹⁶:
 * exact in floating point, and unlikely values for anybody to put a gap at.
 */
export function* pointsFor(unknowns: readonly string[], seed: number, assumptions: Assumptions): Generator<Place> {
  const chance = chanceFrom(seed);
  for (const { from, to, signs, count } of rounds)
    for (let i = 0; i < count; i++) {
      const values = new Map<string, number>();
      for (const id of unknowns) {
        const size = from * (to / from) ** chance();
        const value = signs === "both" && chance() < 0.5 ? -size : size;
        values.set(id, dyadic(within(value, assumptions[id])));
      }
      yield placeAt(values, Math.floor(chance() * 2 ** 31));
    }
}

/** Small whole numbers for every variable: the only places at which (−6)ⁿ has a value. */
export function* wholePoints(unknowns: readonly string[], seed: number, assumptions: Assumptions): Generator<Place> {
  const chance = chanceFrom(seed ^ WHOLE);
  for (let i = 0; i < MOST_WHOLE; i++) {
    const values = unknowns.map((id, n): [string, number] => {
      const value = n === 0 ? ((i * 5) % 17) - 6 : Math.floor(chance() * 13) - 4;
      return [id, Math.round(within(value, assumptions[id]))];
    });
    yield placeAt(new Map(values), Math.floor(chance() * 2 ** 31));
  }
}

const MOST_WHOLE = 17;
const WHOLE = 0x5bd1e995;

/** The nearest odd multiple of 2⁻¹⁶. */
export const dyadic = (value: number): number => (2 * Math.floor(value * 2 ** 15) + 1) / 2 ** 16;

/** Folds a value into a range, so that no assumption about a variable is broken. */
export function within(value: number, { least, most }: Range = {}): number {
  const low = least ?? Number.NEGATIVE_INFINITY;
  const high = most ?? Number.POSITIVE_INFINITY;
  if (value > low && value < high) return value;
  if (Number.isFinite(low) && Number.isFinite(high)) return low + (high - low) * (0.5 + Math.atan(value) / Math.PI);
  return Number.isFinite(low) ? low + Math.abs(value) : high - Math.abs(value);
}
