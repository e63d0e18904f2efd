import { expand, hasIndices, openSizesOf } from "../expand.ts";
import type { Expression } from "../expression.ts";
import type { Instance } from "./instances.ts";

/** What the definitions of a question say about a variable. */
export interface Definitions {
  readonly get: (id: string) => Expression | undefined;
}

/** A definition that holds for every neuron: "a2.j" has the family "a2" and the letter j. */
interface Pattern {
  readonly family: string;
  readonly letters: readonly string[];
  readonly formula: Expression;
}

interface Prepared {
  readonly patterns: readonly Pattern[];
  readonly hasIndices: boolean;
  readonly openSizes: ReadonlySet<string>;
  readonly at: Map<string, Definitions>;
}

const prepared = new WeakMap<ReadonlyMap<string, Expression>, Prepared>();

function prepare(definitions: ReadonlyMap<string, Expression>): Prepared {
  const known = prepared.get(definitions);
  if (known) return known;
  const patterns = [...definitions].flatMap(([id, formula]) => {
    const [, family, letters] = /^(.+?)((?:\.[A-Za-z])+)$/.exec(id) ?? [];
    return family && letters ? [{ family, letters: letters.slice(1).split("."), formula }] : [];
  });
  const isIndexed = patterns.length > 0 || [...definitions.values()].some(hasIndices);
  const openSizes = new Set([...definitions.values()].flatMap((formula) => [...openSizesOf(formula)]));
  const made = { patterns, hasIndices: isIndexed, openSizes, at: new Map<string, Definitions>() };
  prepared.set(definitions, made);
  return made;
}

/** True if a definition involves indices, so that even plain formulas must be compared instance by instance. */
export const hasIndicesInside = (definitions: ReadonlyMap<string, Expression>): boolean =>
  prepare(definitions).hasIndices;

/** Ids of the layer sizes that the definitions leave open. */
export const openSizesIn = (definitions: ReadonlyMap<string, Expression>): ReadonlySet<string> =>
  prepare(definitions).openSizes;

/** The definitions once the layers have sizes: "a2.1" is looked up as itself, then as "a2.j" with j = 1. */
export function definitionsAt(definitions: ReadonlyMap<string, Expression>, instance: Instance): Definitions {
  const { patterns, at } = prepare(definitions);
  const key = `${[...instance.sizes]}`;
  const known = at.get(key);
  if (known) return known;
  const found = new Map<string, Expression | undefined>();
  const made: Definitions = {
    get: (id) => {
      if (found.has(id)) return found.get(id);
      const result = lookUp(id, definitions, patterns, instance);
      if (found.size < MOST_KEPT) found.set(id, result);
      return result;
    },
  };
  if (at.size < MOST_KEPT) at.set(key, made);
  return made;
}

const MOST_KEPT = 200;

function lookUp(
  id: string,
  definitions: ReadonlyMap<string, Expression>,
  patterns: readonly Pattern[],
  { sizes }: Instance,
): Expression | undefined {
  const exact = definitions.get(id);
  if (exact) return expand(exact, { sizes });
  for (const { family, letters, formula } of patterns) {
    if (!id.startsWith(`${family}.`)) continue;
    const values = id.slice(family.length + 1).split(".");
    if (values.length !== letters.length || values.some((value) => !/^\d+$/.test(value))) continue;
    return expand(formula, { sizes, letters: new Map(letters.map((letter, i) => [letter, Number(values[i])])) });
  }
  return undefined;
}
