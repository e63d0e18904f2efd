import "server-only";
import { type Expression, evaluate, hasIndices, variablesOf } from "@nn/algebra";
import type { FormulaPart, WrongFormula } from "./part.ts";

/** A few odd places: two different formulas of these questions do not meet at all of them. */
const PLACES = [0.37, 1.61, 2.83];
const NEAR = 1e-6;

/**
 * True if no wrong formula comes to the same as the right one, and no two to the same under different names. Seen by
 * values alone, which is quick; what has none, as with σ for any function or with letters for indices, counts as
 * different.
 */
export function areToldApart(
  key: Expression,
  wrongs: readonly WrongFormula[],
  definitions: FormulaPart["definitions"],
): boolean {
  const values = [{ name: "", formula: key }, ...wrongs].map(({ name, formula }) => ({
    name,
    at: PLACES.map((place) => valueAt(formula, place, definitions)),
  }));
  return values.every((one, i) =>
    values.slice(0, i).every((other) => one.name === other.name || !isSame(one.at, other.at)),
  );
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((value, i) => Math.abs(value - (b[i] ?? 0)) <= NEAR * Math.max(1, Math.abs(value)));

/** Free letters stand at different places, the others at what they are defined to be. */
function valueAt(formula: Expression, place: number, definitions: FormulaPart["definitions"]): number {
  if (hasIndices(formula)) return Number.NaN;
  const values: Record<string, number> = {};
  for (const id of variablesOf(formula)) {
    const definition = definitions.get(id);
    values[id] = definition ? valueAt(definition, place, definitions) : placeOf(id, place);
  }
  return evaluate(formula, values) ?? Number.NaN;
}

/** A place for each letter, the same in every formula. */
const placeOf = (id: string, place: number): number =>
  [...id].reduce((sum, sign, i) => sum + (sign.codePointAt(0) ?? 0) * (i + 1), 0) * 0.00173 + place / (id.length + 1);
