import type { Step, Term } from "../explain/collapse.ts";
import type { Factor, SensitivityFactor } from "../explain/factors.ts";
import type { Path, Trace } from "../explain/trace.ts";
import { idOf, type QuantityId } from "../network/names.ts";
import { LEAST_NORMAL } from "../numbers/log.ts";
import { isNamedRightly } from "./factor-names.ts";

/** Why a trace is no proof. */
export type Refutation =
  /** A factor is not the derivative that its kind and quantity say, or a factor 1 is not 1. */
  | "factor"
  /** One derivative has two values. */
  | "two-values"
  /** The derivatives of a path or a term do not join, or it does not lead from the quantity to the cost. */
  | "broken-chain"
  /** The factors do not multiply to the value that stands beside them. */
  | "product"
  /** The terms, or the paths, do not add up to it. */
  | "sum"
  /** A way to the cost is missing or stands there twice, or the counts are wrong. */
  | "count"
  /** It has not the form of a trace. */
  | "form";

export type TraceVerdict =
  | { readonly kind: "proved" }
  | { readonly kind: "refuted"; readonly reason: Refutation; readonly at: QuantityId };

/**
 * Checks a trace by its own numbers alone: no network, no engine. A trace is a proof by double entry. Layer by layer each
 * sensitivity is the sum of its terms, bit for bit; path by path the same derivatives, with the same values, multiply to
 * ways whose sum is that number within rounding; and there are as many ways as the layers make.
 *
 * What it cannot know is whether the numbers are those of a given network: `trace` makes them, and tests hold it to that.
 *
 * @param mostPaths  as many as `trace` was allowed to list
 */
export function verifyTrace(trace: Trace, mostPaths = 4096): TraceVerdict {
  const known: Known = { values: new Map(), steps: new Map(), ways: new Map() };
  try {
    return (
      stepsRefuted(trace, known) ??
      countsRefuted(trace, known, mostPaths) ??
      pathsRefuted(trace, known) ?? { kind: "proved" }
    );
  } catch {
    // From a file it may be anything. What lacks a list or a name cannot be followed to its end.
    return refuse("form", trace?.quantity ?? idOf.C);
  }
}

/** What has been seen so far: derivatives by their two names, the steps, and how many ways lead from each to the cost. */
interface Known {
  readonly values: Map<string, number>;
  readonly steps: Map<QuantityId, Step>;
  readonly ways: Map<QuantityId, number>;
}

const refuse = (reason: Refutation, at: QuantityId): TraceVerdict => ({ kind: "refuted", reason, at });

/** The same number; NaN, which an overflow leaves, counts as one. */
const same = (one: number, other: number): boolean => one === other || (Number.isNaN(one) && Number.isNaN(other));

const productOf = (factors: readonly { readonly value: number }[]): number =>
  factors.reduce((product, { value }) => product * value, 1);

const sumOf = (terms: readonly { readonly value: number }[]): number =>
  terms.reduce((sum, { value }) => sum + value, 0);

/** How many products it takes to form all of them: one less each than it has factors. */
const countOf = (terms: readonly { readonly factors: readonly unknown[] }[]): number =>
  terms.reduce((count, { factors }) => count + factors.length - 1, 0);

function stepsRefuted({ quantity, value, collapsed }: Trace, known: Known): TraceVerdict | undefined {
  for (const step of collapsed.steps) {
    const { of, by } = step.derivative;
    if (of !== "C" || known.steps.has(by)) return refuse("broken-chain", by);
    let ways = 0;
    for (const term of step.terms) {
      const refuted = termRefuted(term, by, known);
      if (refuted) return refuse(refuted, by);
      const before = term.factors.find(isSensitivity);
      ways += before ? (known.ways.get(before.derivative.by) as number) : 1;
    }
    if (!areAll(step, known)) return refuse("count", by);
    if (!same(sumOf(step.terms), step.value)) return refuse("sum", by);
    known.steps.set(by, step);
    known.ways.set(by, ways);
  }
  const last = collapsed.steps[collapsed.steps.length - 1];
  if (last?.derivative.by !== quantity) return refuse("broken-chain", quantity);
  if (!same(last.value, value) || !same(collapsed.value, value)) return refuse("sum", quantity);
  return undefined;
}

const isSensitivity = (factor: Factor | SensitivityFactor): factor is SensitivityFactor =>
  factor.kind === "sensitivity";

/** A term is ∂C/∂by from the cost in one piece, or a sensitivity that has been worked out times one derivative. */
function termRefuted({ factors, value }: Term, by: QuantityId, known: Known): Refutation | undefined {
  const before = factors.filter(isSensitivity);
  const own = factors.filter((factor) => !isSensitivity(factor)) as readonly Factor[];
  const [factor] = own;
  if (own.length !== 1 || !factor || before.length !== factors.length - 1 || before.length > 1) return "broken-chain";
  const wrong = factorRefuted(factor, known);
  if (wrong) return wrong;
  const [sensitivity] = before;
  if (factor.derivative.by !== by || factor.derivative.of !== (sensitivity?.derivative.by ?? "C"))
    return "broken-chain";
  if (sensitivity) {
    const step = known.steps.get(sensitivity.derivative.by);
    if (!step || sensitivity.derivative.of !== "C" || sensitivity.quantity !== sensitivity.derivative.by)
      return "broken-chain";
    if (!same(step.value, sensitivity.value)) return "two-values";
  }
  return same(productOf(factors), value) ? undefined : "product";
}

/** A ∂C/∂a adds up one term for each ∂C/∂z of the next layer; every other has one term. */
function areAll({ derivative, terms }: Step, { steps }: Known): boolean {
  const from = terms.map(({ factors }) => factors.find(isSensitivity)?.quantity);
  if (terms.length === 0 || new Set(from).size !== from.length) return false;
  if (layerOf(derivative.by) === undefined || from[0]?.[0] !== "z" || !"ax".includes(derivative.by[0] as string))
    return terms.length === 1;
  const next = [...steps.keys()].filter(
    (id) => id[0] === "z" && layerOf(id) === (layerOf(derivative.by) as number) + 1,
  );
  return next.length === terms.length && from.every((id) => id !== undefined && next.includes(id));
}

/** The layer in a name: "z2.0" is of layer 2, "x0" of layer 0. */
function layerOf(id: string): number | undefined {
  if (id[0] === "x") return 0;
  const found = /^[abwz](\d+)\./.exec(id)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The factor is what its names say, and the same derivative has the same value wherever it stands. */
function factorRefuted(factor: Factor, { values }: Known): Refutation | undefined {
  if (!isNamedRightly(factor)) return "factor";
  const { derivative, value } = factor;
  const name = `${derivative.of}/${derivative.by}`;
  const before = values.get(name);
  if (before !== undefined && !same(before, value)) return "two-values";
  values.set(name, value);
  return undefined;
}

function countsRefuted(trace: Trace, { ways }: Known, mostPaths: number): TraceVerdict | undefined {
  const { quantity, pathCount, paths, collapsed, multiplications } = trace;
  const products = countOf(collapsed.steps.flatMap(({ terms }) => terms));
  const { expanded, saved } = multiplications;
  const isCounted =
    pathCount === ways.get(quantity) &&
    paths.length === (pathCount > mostPaths ? 0 : pathCount) &&
    collapsed.multiplications === products &&
    multiplications.collapsed === products &&
    saved === expanded - products &&
    (paths.length === 0 || expanded === countOf(paths));
  return isCounted ? undefined : refuse("count", quantity);
}

function pathsRefuted({ quantity, value, paths }: Trace, known: Known): TraceVerdict | undefined {
  if (paths.length === 0) return undefined;
  const sizes = known.values.size;
  const seen = new Set<string>();
  let size = 0;
  let lost = 0;
  for (const path of paths) {
    const { factors } = path;
    const refuted = pathRefuted(path, quantity, known);
    if (refuted) return refuse(refuted, quantity);
    seen.add(factors.map(({ derivative }) => derivative.by).join());
    size += Math.abs(path.value);
    lost += lostBy(factors) + lostBy(factors.toReversed());
  }
  // All paths are different and there are as many as the layers make, so they are all of them.
  if (seen.size !== paths.length || known.values.size !== sizes) return refuse("count", quantity);
  const sum = sumOf(paths);
  // Both forms round once for each product and each sum on the way of a path.
  const roundings = 3 * (paths[0] as Path).factors.length + paths.length + known.ways.size;
  const isWithin = Math.abs(sum - value) <= (roundings / 2) * Number.EPSILON * size + lost;
  return isWithin || !Number.isFinite(sum + value) ? undefined : refuse("sum", quantity);
}

/**
 * How far off a product is because it came too near to 0 on its way: where doubles have not all their digits it loses up
 * to the least of them, and each further factor makes as much of that as of the product.
 */
function lostBy(factors: readonly Factor[]): number {
  let product = 1;
  let lost = 0;
  for (const { value } of factors) {
    product *= value;
    lost *= Math.abs(value);
    if (Math.abs(product) < LEAST_NORMAL) lost += 5e-324;
  }
  return lost;
}

function pathRefuted({ factors, value }: Path, quantity: QuantityId, known: Known): Refutation | undefined {
  let at: QuantityId = quantity;
  for (const factor of factors) {
    const refuted = factorRefuted(factor, known);
    if (refuted) return refuted;
    if (factor.derivative.by !== at) return "broken-chain";
    at = factor.derivative.of;
  }
  if (at !== "C") return "broken-chain";
  return same(productOf(factors), value) ? undefined : "product";
}
