import "server-only";
import { type Expression, type Names, textOfVariable, type VariableName, variablesOf } from "@nn/algebra";
import { plainTextOf, type RichText } from "../../question/rich-text.ts";

/**
 * Ids of the quantities that a letter without its layer can only mean in a part. Where ∂C/∂a⁽ᴸ⁾ is asked, a is a⁽ᴸ⁾; with
 * an index, a_j is the one of the key, because the index says the layer already. Where the answer needs another one of
 * the letter, as ∂C/∂w⁽ᴸ⁻¹⁾ needs w⁽ᴸ⁾, the letter alone says too little.
 */
export function meantAlone(label: RichText, { variables }: Names, key: Expression): readonly string[] {
  const asked = plainTextOf(label);
  const inKey = variablesOf(key);
  return groupsOf(variables).flatMap((group) => {
    const named = group.filter((variable) => asked.includes(textOfVariable(variable)));
    const needed = group.filter(({ id, index }) => index !== undefined && inKey.has(id));
    const [only, other] = named.length > 0 ? named : needed;
    const isElsewhere = group.some(({ id }) => id !== only?.id && inKey.has(id));
    return only && !other && !isElsewhere ? [only.id] : [];
  });
}

/** Those that differ in nothing but their layer. */
function groupsOf(variables: readonly VariableName[]): readonly (readonly VariableName[])[] {
  const groups = new Map<string, VariableName[]>();
  for (const variable of variables) {
    const key = `${variable.letter} ${variable.index ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), variable]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
