import { expand, freeLettersOf, hasIndices, type IndexValues, openSizesOf, valuesAt } from "../expand.ts";
import { type Expression, nodesOf } from "../expression.ts";
import type { IndexName } from "../names.ts";

/** One way to make formulas with indices plain: a size for every open layer, a neuron for every free letter. */
export interface Instance extends Required<IndexValues> {
  /** The same for the same sizes and letters. */
  readonly key: string;
}

/** The sizes that are tried for each layer of open size. */
const SIZES_TRIED = 3;

/**
 * The instances at which two formulas must agree to be equal.
 *
 * A layer of open size is tried with three sizes, each large enough for every neuron that is written by its number and
 * for each free letter to be yet another one. A letter over a known number of neurons stands for each in turn; unnamed
 * neurons are alike, so as many of them as there are letters will do.
 *
 * @param defined  ids of the sizes that the definitions of the question leave open
 */
export function* instancesOf(formulas: readonly Expression[], defined: ReadonlySet<string>): Generator<Instance> {
  const { open, free, written } = together(formulas.map(indicesOf), defined);
  const least = Math.max(2, free.length + written.size, ...[...written].map((value) => value + 1));
  for (let round = 0; round < (open.length > 0 ? SIZES_TRIED : 1); round++) {
    const sizes = new Map(open.map((id, i) => [id, least + ((i + round) % SIZES_TRIED)]));
    const choices = free.map((index, i) => choicesFor(index, i, free.length, written));
    for (const values of combinations(choices)) {
      const letters = new Map(free.map(({ letter }, i) => [letter, values[i] ?? 0]));
      yield { sizes, letters, key: `${[...sizes]} ${[...letters]}` };
    }
  }
}

const expanded = new WeakMap<Expression, Map<string, Expression>>();
const MOST_KEPT = 24;

/** A formula at an instance. The result is cached, because one answer is compared with a whole catalogue. */
export function expandedAt(instance: Instance, formula: Expression): Expression {
  if (!hasIndices(formula) && instance.sizes.size === 0) return formula;
  const kept = expanded.get(formula) ?? new Map<string, Expression>();
  expanded.set(formula, kept);
  const known = kept.get(instance.key);
  if (known) return known;
  const made = expand(formula, instance);
  if (kept.size < MOST_KEPT) kept.set(instance.key, made);
  return made;
}

interface Indices {
  /** Ids of the sizes that are left open. */
  readonly open: ReadonlySet<string>;
  readonly free: ReadonlyMap<string, IndexName>;
  /** Neurons that are written by their number. */
  readonly written: ReadonlySet<number>;
}

const indicesBy = new WeakMap<Expression, Indices>();

function indicesOf(formula: Expression): Indices {
  const known = indicesBy.get(formula);
  if (known) return known;
  const written = new Set<number>();
  for (const node of nodesOf(formula))
    for (const value of valuesAt(node)) if (typeof value === "number") written.add(value);
  const found = { open: openSizesOf(formula), free: freeLettersOf(formula), written };
  indicesBy.set(formula, found);
  return found;
}

function together(all: readonly Indices[], defined: ReadonlySet<string>) {
  const open = new Set([...defined, ...all.flatMap((one) => [...one.open])]);
  const free = new Map(all.flatMap((one) => [...one.free]));
  const byLetter = [...free.values()].sort((a, b) => (a.letter < b.letter ? -1 : 1));
  return { open: [...open].sort(), free: byLetter, written: new Set(all.flatMap((one) => [...one.written])) };
}

/** The values of the letter in this place. The first ones differ between places, because that tells most. */
function choicesFor(index: IndexName, place: number, letters: number, written: ReadonlySet<number>): readonly number[] {
  const from = index.from ?? 0;
  const unwritten: number[] = [];
  const most = typeof index.size === "number" ? from + index.size : Number.POSITIVE_INFINITY;
  for (let value = from; value < most && unwritten.length < letters; value++)
    if (!written.has(value)) unwritten.push(value);
  const turned = unwritten.map((_, i) => unwritten[(i + place) % unwritten.length] ?? 0);
  if (typeof index.size !== "number") return turned.slice(0, 1);
  return [...turned, ...[...written].filter((value) => value >= from && value < most)];
}

function* combinations(choices: readonly (readonly number[])[]): Generator<readonly number[]> {
  const [first, ...others] = choices;
  if (!first) {
    yield [];
    return;
  }
  for (const value of first) for (const rest of combinations(others)) yield [value, ...rest];
}
