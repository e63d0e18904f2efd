import "server-only";
import { childrenOf, type Expression, type Names, name, nodesOf, type VariableName, withChildren } from "@nn/algebra";
import { type Slip, slip } from "./slip.ts";

/** What goes wrong at every place alike: a quantity of another layer throughout, or two indices exchanged throughout. */
export const throughout = (key: Expression, { variables }: Names): readonly Slip[] => [
  ...otherLayer(key, variables),
  ...indicesExchanged(key, variables),
];

/** a⁽ᴸ⁻¹⁾(1 − a⁽ᴸ⁻¹⁾): the same letter of another layer wherever it stands, where it stands more than once. */
function otherLayer(key: Expression, variables: readonly VariableName[]): readonly Slip[] {
  const ids = [...nodesOf(key)].flatMap((node) => (node.kind === "name" ? [node.id] : []));
  const often = [...new Set(ids)].filter((id) => ids.filter((other) => other === id).length > 1);
  return often.flatMap((id) => {
    const own = variables.find((variable) => variable.id === id);
    const kin = variables.filter(
      (other) => other.id !== id && other.letter === own?.letter && other.index === own.index,
    );
    return kin.map((other) => slip("index-off", renamed(key, new Map([[id, other.id]])), name(other.id)));
  });
}

/** a_k for a_j and a_j for a_k, in every quantity. */
function indicesExchanged(key: Expression, variables: readonly VariableName[]): readonly Slip[] {
  const letters = [...new Set(variables.flatMap(({ index }) => (index?.length === 1 ? [index] : [])))];
  const pairs = letters.flatMap((one, i) => letters.slice(i + 1).map((other) => [one, other] as const));
  return pairs.flatMap(([one, other]) => {
    const exchanged = (index: string): string =>
      [...index].map((sign) => (sign === one ? other : sign === other ? one : sign)).join("");
    const ids = new Map(
      variables.flatMap(({ id, letter, layer, index }) => {
        const twin =
          index !== undefined &&
          variables.find((each) => each.letter === letter && each.layer === layer && each.index === exchanged(index));
        return twin && twin.id !== id ? [[id, twin.id] as const] : [];
      }),
    );
    const moved = [...nodesOf(key)].filter((node) => node.kind === "name" && ids.has(node.id));
    return moved.length > 1 ? [slip("indices-exchanged-throughout", renamed(key, ids))] : [];
  });
}

function renamed(piece: Expression, ids: ReadonlyMap<string, string>): Expression {
  if (piece.kind === "name") return name(ids.get(piece.id) ?? piece.id);
  return withChildren(
    piece,
    childrenOf(piece).map((child) => renamed(child, ids)),
  );
}
