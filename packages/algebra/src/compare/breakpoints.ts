import type { Budget } from "../budget.ts";
import { evaluateBounded } from "../evaluate/evaluate.ts";
import { difference, type Expression, nodesOf, number, sizeOf, sum } from "../expression.ts";
import { toNumber } from "../rational.ts";
import { variablesOf } from "../substitute.ts";
import { type Assumptions, type Place, placeAt, within } from "./points.ts";
import { rootsAlong } from "./roots.ts";

const MOST_SWITCHES = 12;
const MOST_ROOTS = 16;
/** Larger powers than this change so fast that only places near ±1 show them. */
const STEEP = 64;

/**
 * Expressions at whose zeros the formula or its domain changes: inside |·|, ReLU, max, logarithms, roots and arcs. Inner
 * ones come before those that hold them.
 */
export function switchesOf(...expressions: readonly Expression[]): readonly Expression[] {
  const all = expressions.flatMap(switchesIn).sort((a, b) => a.size - b.size);
  return all.slice(0, MOST_SWITCHES).map(({ node }) => node);
}

interface Sized {
  readonly node: Expression;
  readonly size: number;
}

const switchesBy = new WeakMap<Expression, readonly Sized[]>();
/** No more are measured; nobody writes as many. */
const MOST_MEASURED = 48;

function switchesIn(expression: Expression): readonly Sized[] {
  const known = switchesBy.get(expression);
  if (known) return known;
  const found: Expression[] = [];
  for (const node of nodesOf(expression)) {
    if (found.length >= MOST_MEASURED) break;
    found.push(...switchesAt(node));
  }
  const sized = found.filter((node) => variablesOf(node).size > 0).map((node) => ({ node, size: sizeOf(node).nodes }));
  switchesBy.set(expression, sized);
  return sized;
}

const one = number(1);

function switchesAt(node: Expression): readonly Expression[] {
  if (node.kind === "power") {
    if (node.exponent.kind !== "number") return [node.base];
    if (node.exponent.value.denominator !== 1n) return [node.base];
    return Math.abs(toNumber(node.exponent.value)) > STEEP ? [difference(node.base, one), sum(node.base, one)] : [];
  }
  if (node.kind !== "call") return [];
  const [first, ...others] = node.args;
  if (!first) return [];
  switch (node.fn) {
    case "abs":
    case "relu":
    case "sign":
    case "ln":
    case "log10":
    case "sqrt":
      return [first];
    case "arcsin":
    case "arccos":
      return [difference(first, one), sum(first, one)];
    case "max":
    case "min":
      return others.map((other) => difference(first, other));
    default:
      return [];
  }
}

/**
 * Points on both sides of every switch and between neighbouring ones: two formulas that differ only in a narrow gap
 * between two breakpoints differ at one of these. Each line through `base` moves one variable and holds the others.
 *
 * @param isFar  true where nothing has shown at `base`, so that more has to be seen beyond the switches
 */
export function* pointsAroundSwitches(
  switches: readonly Expression[],
  base: Place,
  assumptions: Assumptions,
  budget: Budget,
  isFar: boolean,
): Generator<Place> {
  const moving = new Set(switches.flatMap((node) => [...variablesOf(node)]));
  for (const id of moving) {
    const at = (t: number): Place => placeAt(new Map([...base.values, [id, t]]), base.seed);
    let roots: readonly number[] = [];
    for (const node of switches) {
      if (!variablesOf(node).has(id)) continue;
      const found = rootsAlong((t) => valueAt(node, at(t), budget), roots);
      roots = [...new Set([...roots, ...found])].sort((a, b) => Math.abs(a) - Math.abs(b)).slice(0, MOST_ROOTS);
    }
    const inOrder = [...roots].sort((a, b) => a - b);
    for (const t of between(inOrder, isFar ? manySteps : fewSteps)) yield at(within(t, assumptions[id]));
  }
}

function valueAt(node: Expression, point: Place, budget: Budget): number {
  const value = evaluateBounded(node, point, budget);
  return value.kind === "known" ? value.value : Number.NaN;
}

const fewSteps: readonly number[] = [1e-4, 0.03, 0.7];
const manySteps: readonly number[] = [1e-4, 0.004, 0.03, 0.11, 0.3, 0.7, 1.6, 4.3];

/** Points between neighbours, and steps of several sizes beyond each root. */
function between(roots: readonly number[], steps: readonly number[]): readonly number[] {
  const result: number[] = [];
  roots.forEach((root, i) => {
    const next = roots[i + 1];
    if (next !== undefined && next > root) result.push(root + (next - root) / 2, root + (next - root) / 3);
    const size = Math.max(1, Math.abs(root));
    for (const step of steps) result.push(root - step * size, root + step * size);
  });
  return result;
}
