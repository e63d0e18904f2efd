import { keyOfMember } from "../expression.ts";
import { type IndexValue, memberOf, type Names, type VariableName, variableOf, variablesIn } from "../names.ts";

/** How an id is printed, and the id by which a caller knows it: "w2.j.k" or "w2.1.0". */
export interface Found {
  readonly key: string;
  readonly variable: VariableName | undefined;
}

const lookups = new WeakMap<Names, (id: string, at?: readonly IndexValue[]) => Found>();

/** Finds variables and members of families by id; built once for each question. */
export function lookupOf(names: Names): (id: string, at?: readonly IndexValue[]) => Found {
  const known = lookups.get(names);
  if (known) return known;
  const variables = variablesIn(names);
  const found = new Map<string, Found>();
  const lookup = (id: string, at: readonly IndexValue[] = []): Found => {
    const key = keyOfMember(id, at);
    const before = found.get(key);
    if (before) return before;
    const family = at.length > 0 ? variables.find((variable) => variable.id === id) : undefined;
    const values = at.map((value) => (typeof value === "number" ? `${value}` : value.letter));
    const result = { key, variable: family ? memberOf(family, values) : variableOf(variables, key) };
    if (found.size < MOST_KEPT) found.set(key, result);
    return result;
  };
  lookups.set(names, lookup);
  return lookup;
}

const MOST_KEPT = 500;
