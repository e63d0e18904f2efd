import type { Budget } from "../budget.ts";
import { evaluateBounded, type Point } from "../evaluate/evaluate.ts";
import { difference, type Expression, nodesOf } from "../expression.ts";
import { variablesOf } from "../substitute.ts";
import { type Assumptions, type Place, placeAt, within } from "./points.ts";

const MOST_SWITCHES = 12;
const BISECTIONS = 60;

/** Expressions at whose zeros the formula or its domain changes: inside |·|, ReLU, max, logarithms, roots and arcs. */
export function switchesOf(...expressions: readonly Expression[]): readonly Expression[] {
  const found: Expression[] = [];
  for (const expression of expressions)
    for (const node of nodesOf(expression)) {
      if (node.kind === "power" && node.exponent.kind !== "number") found.push(node.base);
      if (node.kind !== "call") continue;
      const [first, ...others] = node.args;
      if (!first) continue;
      if (["abs", "relu", "sign", "ln", "log10", "sqrt"].includes(node.fn)) found.push(first);
      if (node.fn === "max" || node.fn === "min") for (const other of others) found.push(difference(first, other));
    }
  return found.filter((node) => variablesOf(node).size > 0).slice(0, MOST_SWITCHES);
}

/**
 * Points on both sides of every switch and between neighbouring ones: two formulas that differ only in a narrow gap
 * between two breakpoints differ at one of these. Each line through `base` moves one variable and holds the others.
 */
export function* pointsAroundSwitches(
  switches: readonly Expression[],
  base: Place,
  assumptions: Assumptions,
  budget: Budget,
): Generator<Place> {
  const moving = new Set(switches.flatMap((node) => [...variablesOf(node)]));
  for (const id of moving) {
    const at = (t: number): Place => placeAt(new Map([...base.values, [id, t]]), base.seed);
    const roots = switches
      .filter((node) => variablesOf(node).has(id))
      .flatMap((node) => rootsAlong((t) => valueAt(node, at(t), budget)))
      .sort((a, b) => a - b);
    for (const t of between(roots)) yield at(within(t, assumptions[id]));
  }
}

function valueAt(node: Expression, point: Point, budget: Budget): number {
  const value = evaluateBounded(node, point, budget);
  return value.kind === "known" ? value.value : Number.NaN;
}

/** Points between neighbours, and steps of several sizes beyond each root. */
function between(roots: readonly number[]): readonly number[] {
  const result: number[] = [];
  roots.forEach((root, i) => {
    const next = roots[i + 1];
    if (next !== undefined && next > root) result.push(root + (next - root) / 2, root + (next - root) / 3);
    const size = Math.max(1, Math.abs(root));
    for (const step of [1e-4, 0.03, 0.7]) result.push(root - step * size, root + step * size);
  });
  return result;
}

const ladder: readonly number[] = [
  -1e6, -1e4, -300, -30, -6, -2, -0.9, -0.3, -0.01, 0.011, 0.31, 0.91, 2.1, 6.1, 31, 301, 1.1e4, 1.1e6,
];

/** Zeros of a function of one number: that of a straight line, and one for each change of sign on a ladder. */
function rootsAlong(of: (t: number) => number): readonly number[] {
  const roots: number[] = [];
  const [atZero, atOne] = [of(0), of(1)];
  const straight = -atZero / (atOne - atZero);
  if (Number.isFinite(straight) && Math.abs(of(straight)) <= 1e-9 * Math.max(1, Math.abs(atZero))) roots.push(straight);
  ladder.forEach((low, i) => {
    const high = ladder[i + 1];
    if (high === undefined) return;
    const [below, above] = [of(low), of(high)];
    if (below * above < 0) roots.push(bisect(of, low, high, below));
  });
  return roots;
}

function bisect(of: (t: number) => number, from: number, to: number, atLow: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = (low + high) / 2;
    if (of(middle) * atLow > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
