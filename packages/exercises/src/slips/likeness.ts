import "server-only";
import { call, type Expression, evaluate, type IndexValue, keyOfMember, name, toNumber } from "@nn/algebra";

type Definitions = ReadonlyMap<string, Expression>;

const PLACES = [0.37, 1.13];
const NEAR = 1e-7;
/** Neurons in a layer whose size is left open, and the neuron that each free letter means. */
const OPEN = 3;
const FREE: Readonly<Record<string, number>> = { i: 0, j: 1, k: 2 };
const SIZE = /^n\d/;
const DIGITS = /^\d+$/;
/** More than any formula has; in answers people may write as many neurons as they like. */
const MOST_QUANTITIES = 200;

/**
 * Says quickly which of many formulas are worth comparing with one: those that have its values at two odd places. The same
 * formula always has, and another hardly ever. Most differ at the first place already, and are not looked at any further.
 *
 * @returns false only where a formula is certainly not the same
 */
export function likeness(one: Expression, definitions: Definitions): (formula: Expression) => boolean {
  const places = placesWith(definitions);
  const own = places.map((at) => worth(one, at));
  return (formula) => places.every((at, i) => isNear(own[i] ?? Number.NaN, worth(formula, at)));
}

/** What has no value is NaN, and like anything else that has none. */
const isNear = (a: number, b: number): boolean =>
  Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) <= NEAR * Math.max(1, Math.abs(a));

/**
 * A place with what is known there already: slips share most of their pieces, so each is worked out once. What nobody
 * holds any more is forgotten.
 */
interface At {
  readonly place: number;
  readonly definitions: Definitions;
  readonly letters: Readonly<Record<string, number>>;
  readonly known: WeakMap<Expression, number>;
  readonly quantities: Map<string, number>;
}

const kept = new WeakMap<Definitions, readonly At[]>();

function placesWith(definitions: Definitions): readonly At[] {
  const known = kept.get(definitions);
  if (known) return known;
  const made = PLACES.map(
    (place): At => ({ place, definitions, letters: FREE, quantities: new Map(), known: new WeakMap() }),
  );
  kept.set(definitions, made);
  return made;
}

/** The same place with other neurons for the letters. */
const withLetters = (at: At, letters: Readonly<Record<string, number>>): At => ({
  ...at,
  letters: { ...at.letters, ...letters },
  known: new WeakMap(),
});

function worth(formula: Expression, at: At): number {
  // To look these up would take as long.
  if (formula.kind === "number" || formula.kind === "name") return workedOut(formula, at);
  const known = at.known.get(formula);
  if (known !== undefined) return known;
  const value = workedOut(formula, at);
  at.known.set(formula, value);
  return value;
}

function workedOut(formula: Expression, at: At): number {
  switch (formula.kind) {
    case "number":
      return toNumber(formula.value);
    case "constant":
      return formula.name === "pi" ? Math.PI : Math.E;
    case "name":
      return quantity(formula.id, at);
    case "indexed":
      return quantity(keyOfMember(formula.id, neurons(formula.at, at)), at);
    case "derivative": {
      const [of, by] = [neurons(formula.ofAt, at), neurons(formula.byAt, at)];
      return placeOf(`∂${keyOfMember(formula.of, of)}/∂${keyOfMember(formula.by, by)}`, at.place);
    }
    case "sumOver": {
      const { index } = formula;
      const [from, size] = [index.from ?? 0, typeof index.size === "number" ? index.size : OPEN];
      let total = 0;
      for (let j = from; j < from + size; j++) total += worth(formula.of, withLetters(at, { [index.letter]: j }));
      return total;
    }
    case "sum": {
      let total = 0;
      for (const term of formula.terms) total += worth(term, at);
      return total;
    }
    case "negation":
      return -worth(formula.of, at);
    case "product": {
      let total = 1;
      for (const factor of formula.factors) total *= worth(factor, at);
      return total;
    }
    case "quotient":
      return worth(formula.numerator, at) / worth(formula.denominator, at);
    case "power":
      return raised(worth(formula.base, at), worth(formula.exponent, at));
    case "call":
      return called(
        formula,
        formula.args.map((arg) => worth(arg, at)),
      );
  }
}

const RAISED: Expression = { kind: "power", base: name("u"), exponent: name("v") };
const LARGEST_PLAIN = 12;

function raised(base: number, exponent: number): number {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > LARGEST_PLAIN)
    return evaluate(RAISED, { u: base, v: exponent }) ?? Number.NaN;
  let total = 1;
  for (let i = 0; i < Math.abs(exponent); i++) total *= base;
  return exponent < 0 ? 1 / total : total;
}

/** Any smooth function: here the sine, which has all its slopes. */
const GENERIC = "σ";

function called({ fn, order }: Expression & { kind: "call" }, values: readonly number[]): number {
  const isGeneric = fn === GENERIC;
  if (!isGeneric && order > 1) return Number.NaN;
  const sign = isGeneric && order % 4 >= 2 ? -1 : 1;
  const plain = isGeneric ? plainCall("sin", order % 2, values.length) : plainCall(fn, order, values.length);
  return sign * (evaluate(plain, Object.fromEntries(values.map((value, i) => [`u${i}`, value]))) ?? Number.NaN);
}

/** There are few of them, and the algebra knows a formula again that it has looked through. */
const plainCalls = new Map<string, Expression>();

function plainCall(fn: string, order: number, count: number): Expression {
  const key = `${fn} ${order} ${count}`;
  const made =
    plainCalls.get(key) ??
    call(
      fn,
      Array.from({ length: count }, (_, i) => name(`u${i}`)),
      order,
    );
  plainCalls.set(key, made);
  return made;
}

const neurons = (indices: readonly IndexValue[] = [], { letters }: At): readonly number[] =>
  indices.map((index) => (typeof index === "number" ? index : (letters[index.letter] ?? 0)));

/** A quantity at its place, or worked out where the question says what it stands for. */
function quantity(id: string, at: At): number {
  const known = at.quantities.get(id);
  if (known !== undefined) return known;
  const value = quantityAt(id, at);
  if (at.quantities.size >= MOST_QUANTITIES) at.quantities.clear();
  at.quantities.set(id, value);
  return value;
}

function quantityAt(id: string, at: At): number {
  if (SIZE.test(id)) return OPEN;
  const own = at.definitions.get(id);
  if (own) return worth(own, at);
  const [stem = "", ...members] = id.split(".");
  if (members.length === 0 || !members.every((neuron) => DIGITS.test(neuron))) return placeOf(id, at.place);
  for (const [defined, definition] of at.definitions) {
    const [family, ...letters] = defined.split(".");
    if (family !== stem || letters.length !== members.length || letters.some((letter) => DIGITS.test(letter))) continue;
    return worth(
      definition,
      withLetters(at, Object.fromEntries(letters.map((letter, i) => [letter, Number(members[i])]))),
    );
  }
  return placeOf(id, at.place);
}

/** A place for each letter, the same in every formula. */
const placeOf = (id: string, place: number): number =>
  [...id].reduce((sum, sign, i) => (sum * 1.37 + (sign.codePointAt(0) ?? 0) * 0.0173 * (i + 1)) % 1.9, place) + 0.11;
