import "server-only";
import {
  call,
  childrenOf,
  difference,
  type Expression,
  type Names,
  name,
  number,
  product,
  withChildren,
} from "@nn/algebra";
import { everywhere } from "./everywhere.ts";
import { inCall, inName, inNegation, inPower, inQuotient, inSumOver } from "./in-atoms.ts";
import { inProduct } from "./in-products.ts";
import { inSum } from "./in-sums.ts";
import { ofTheWhole } from "./of-the-whole.ts";
import type { Slip } from "./slip.ts";
import { throughout } from "./throughout.ts";

/** What people make of a formula, whatever it says. Several slips may lead to the same. */
export function slipsOf(
  key: Expression,
  names: Names,
  definitions: ReadonlyMap<string, Expression> = new Map(),
): readonly Slip[] {
  const areGivens = names.variables.length === 0;
  const named = inName(names);
  const at = (piece: Expression, isWhole: boolean): readonly Slip[] => [
    ...inSum(piece, isWhole, areGivens),
    ...inProduct(piece, areGivens),
    ...inPower(piece),
    ...inCall(piece),
    ...inNegation(piece),
    ...inQuotient(piece, areGivens),
    ...named(piece),
    ...inSumOver(piece),
  ];
  return [
    ...ofTheWhole(key, names),
    ...throughout(key, names),
    ...everywhere(key, at),
    ...workedOut(key, definitions)
      .flatMap((form) => [...everywhere(form, at), ...throughout(form, names)])
      .map(farther),
  ];
}

/** A slip in a form that nobody asked for is farther than one in the formula itself. */
const farther = (slip: Slip): Slip => ({ ...slip, far: slip.far + 0.5 });

/** The same with the slope of the sigmoid worked out, where there is one: people write it as a(1 − a). */
function workedOut(key: Expression, definitions: ReadonlyMap<string, Expression>): readonly Expression[] {
  const heights = new Map(
    [...definitions].flatMap(([id, height]) =>
      height.kind === "call" && height.args[0]?.kind === "name" ? [[height.args[0].id, name(id)] as const] : [],
    ),
  );
  const forms = [withSlopes(key, new Map()), withSlopes(key, heights)];
  return forms.filter((form) => form !== key).slice(0, heights.size > 0 ? 2 : 1);
}

/** @param heights  what is a, by the id of its z */
function withSlopes(piece: Expression, heights: ReadonlyMap<string, Expression>): Expression {
  if (piece.kind === "call" && piece.fn === "sigmoid" && piece.order === 1) {
    const [at] = piece.args;
    const height = (at?.kind === "name" && heights.get(at.id)) || call("sigmoid", piece.args);
    return product(height, difference(number(1), height));
  }
  const children = childrenOf(piece);
  const made = children.map((child) => withSlopes(child, heights));
  return made.some((child, i) => child !== children[i]) ? withChildren(piece, made) : piece;
}
