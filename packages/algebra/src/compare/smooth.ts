import { type Expression, nodesOf } from "../expression.ts";
import { builtIn } from "../functions.ts";

/** Built-in functions with a value and a slope everywhere, except perhaps at single points. */
const smoothFunctions: ReadonlySet<string> = new Set([
  ...["sin", "cos", "tan", "arctan", "sinh", "cosh", "tanh", "exp", "sigmoid", "softplus"],
]);

const smoothBy = new WeakMap<Expression, boolean>();

/**
 * True for a formula with a value everywhere except at isolated places: no logarithm, root or arc whose domain has an
 * edge, and no kink that could make a denominator zero all along one side.
 */
export function isSmooth(expression: Expression): boolean {
  const known = smoothBy.get(expression);
  if (known !== undefined) return known;
  let smooth = true;
  for (const node of nodesOf(expression)) {
    smooth = isSmoothNode(node);
    if (!smooth) break;
  }
  smoothBy.set(expression, smooth);
  return smooth;
}

function isSmoothNode(node: Expression): boolean {
  if (node.kind === "call") return !builtIn(node.fn) || smoothFunctions.has(node.fn);
  if (node.kind !== "power") return true;
  const isE = node.base.kind === "constant" && node.base.name === "e";
  return isE || (node.exponent.kind === "number" && node.exponent.value.denominator === 1n);
}
