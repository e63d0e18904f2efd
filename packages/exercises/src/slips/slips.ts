import "server-only";
import { call, childrenOf, difference, type Expression, type Names, number, product, withChildren } from "@nn/algebra";
import { everywhere } from "./everywhere.ts";
import { inCall, inName, inNegation, inPower, inQuotient, inSumOver } from "./in-atoms.ts";
import { inProduct } from "./in-products.ts";
import { inSum } from "./in-sums.ts";
import { ofTheWhole } from "./of-the-whole.ts";
import type { Slip } from "./slip.ts";

/** What people make of a formula, whatever it says. Several slips may lead to the same. */
export function slipsOf(key: Expression, names: Names): readonly Slip[] {
  const named = inName(names);
  const at = (piece: Expression, isWhole: boolean): readonly Slip[] => [
    ...inSum(piece, isWhole),
    ...inProduct(piece, names.variables.length === 0),
    ...inPower(piece),
    ...inCall(piece),
    ...inNegation(piece),
    ...inQuotient(piece),
    ...named(piece),
    ...inSumOver(piece),
  ];
  return [
    ...ofTheWhole(key, names),
    ...everywhere(key, at),
    ...workedOut(key)
      .flatMap((form) => everywhere(form, at))
      .map(farther),
  ];
}

/** A slip in a form that nobody asked for is farther than one in the formula itself. */
const farther = (slip: Slip): Slip => ({ ...slip, far: slip.far + 0.5 });

/** The same with the slope of the sigmoid worked out, where there is one: people write it as a(1 − a). */
function workedOut(key: Expression): readonly Expression[] {
  const form = withSlopes(key);
  return form === key ? [] : [form];
}

function withSlopes(piece: Expression): Expression {
  if (piece.kind === "call" && piece.fn === "sigmoid" && piece.order === 1) {
    const height = call("sigmoid", piece.args);
    return product(height, difference(number(1), height));
  }
  const children = childrenOf(piece);
  const made = children.map(withSlopes);
  return made.some((child, i) => child !== children[i]) ? withChildren(piece, made) : piece;
}
