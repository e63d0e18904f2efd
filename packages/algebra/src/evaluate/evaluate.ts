import { type Budget, budgetOf } from "../budget.ts";
import { expand, hasIndices, openSizesOf } from "../expand.ts";
import { type Expression, keyOfMember, nodesOf } from "../expression.ts";
import { builtIn } from "../functions.ts";
import { toNumber } from "../rational.ts";
import { withoutPrimes } from "../slopes.ts";
import {
  addBounded,
  type Bounded,
  divideBounded,
  exact,
  type Known,
  known,
  multiplyBounded,
  negateBounded,
  powerBounded,
  UNIT,
  undefinedValue,
  unknownValue,
} from "./bounded.ts";
import { boundedFunctions, extreme, genericFunction } from "./bounded-functions.ts";

/** Where a formula is evaluated: a value for each variable, and a seed that determines generic functions. */
export interface Point {
  /** @throws {RangeError} if the variable has no value here */
  readonly valueOf: (id: string) => Bounded;
  readonly seed: number;
}

/** A point with a number for each variable. */
export function pointAt(values: ReadonlyMap<string, number>, seed: number): Point {
  return {
    seed,
    valueOf: (id) => {
      const value = values.get(id);
      if (value === undefined) throw new RangeError(`the point has no value for ${id}`);
      return exact(value);
    },
  };
}

/** The name under which a Leibniz quotient has a value at a point. */
export const keyOfDerivative = ({ of, by, ofAt, byAt }: Expression & { kind: "derivative" }): string =>
  `∂${keyOfMember(of, ofAt)}/∂${keyOfMember(by, byAt)}`;

/** The value of a formula at a point with a running bound on its rounding error. */
export function evaluateBounded(expression: Expression, point: Point, budget: Budget): Bounded {
  budget.spend(1);
  switch (expression.kind) {
    case "number": {
      const value = toNumber(expression.value);
      return known(
        value,
        expression.value.denominator === 1n && Number.isSafeInteger(value) ? 0 : UNIT * Math.abs(value),
      );
    }
    case "constant":
      return known(expression.name === "pi" ? Math.PI : Math.E, 2 * UNIT);
    case "name":
      return point.valueOf(expression.id);
    case "derivative":
      return point.valueOf(keyOfDerivative(expression));
    case "indexed":
    case "sumOver":
      throw new RangeError("a formula with open indices has no value: expand it first");
    case "sum":
      return fold(expression.terms, addBounded, point, budget);
    case "product":
      return fold(expression.factors, multiplyBounded, point, budget);
    case "negation": {
      const value = evaluateBounded(expression.of, point, budget);
      return value.kind === "known" ? negateBounded(value) : value;
    }
    case "quotient":
      return fold([expression.numerator, expression.denominator], divideBounded, point, budget);
    case "power":
      return evaluatePower(expression.base, expression.exponent, point, budget);
    case "call":
      return evaluateCall(expression, point, budget);
  }
}

/** Undefined in one part is undefined as a whole, even if another part is unknown: 0 · ln(−1) has no value. */
function fold(
  parts: readonly Expression[],
  combine: (a: Known, b: Known) => Bounded,
  point: Point,
  budget: Budget,
): Bounded {
  let total: Bounded | undefined;
  for (const part of parts) {
    const next = evaluateBounded(part, point, budget);
    if (next.kind === "undefined" || total?.kind === "undefined") total = undefinedValue;
    else if (total?.kind === "unknown") total = next.kind === "unknown" && next.isHidden ? next : total;
    else if (next.kind === "unknown") total = next;
    else total = total ? combine(total, next) : next;
  }
  return total ?? unknownValue;
}

function evaluatePower(base: Expression, exponent: Expression, point: Point, budget: Budget): Bounded {
  const raised = base.kind === "constant" && base.name === "e" ? boundedFunctions.get("exp") : undefined;
  if (!raised) return fold([base, exponent], powerBounded, point, budget);
  const value = evaluateBounded(exponent, point, budget);
  return value.kind === "known" ? raised(value) : value;
}

function evaluateCall(expression: Expression & { kind: "call" }, point: Point, budget: Budget): Bounded {
  const { fn, order, args } = expression;
  const [first] = args;
  if (!first) return undefinedValue;
  const plain = withoutPrimes(fn, order, first);
  if (plain) return evaluateBounded(plain, point, budget);
  if (fn === "max" || fn === "min") return evaluateExtreme(args, fn === "max" ? Math.max : Math.min, point, budget);
  const argument = evaluateBounded(first, point, budget);
  if (argument.kind !== "known") return argument;
  if (!builtIn(fn)) return genericFunction(point.seed ^ hashOf(fn), order)(argument);
  const evaluate = boundedFunctions.get(`${fn}${"'".repeat(order)}`);
  if (!evaluate) throw new RangeError(`no value is known for ${fn} with ${order} primes`);
  const value = evaluate(argument);
  // sin(u) is 0 within its error where u is, and says as much about the parts of u.
  const isZero = value.kind === "known" && Math.abs(value.value) <= value.error;
  return isZero && argument.size > value.size ? { ...value, size: argument.size } : value;
}

function evaluateExtreme(
  args: readonly Expression[],
  pick: (...numbers: number[]) => number,
  point: Point,
  budget: Budget,
): Bounded {
  const values: Known[] = [];
  let failed: Bounded | undefined;
  for (const arg of args) {
    const value = evaluateBounded(arg, point, budget);
    if (value.kind === "known") values.push(value);
    else if (failed?.kind !== "undefined") failed = value;
  }
  return failed ?? extreme(values, pick);
}

/** FNV-1a, so that two generic functions of one question differ. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

const EVALUATION_BUDGET = 10_000;

function sizesIn(formula: Expression, known: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const open = openSizesOf(formula);
  return new Map([...known].filter(([id, value]) => open.has(id) && Number.isSafeInteger(value)));
}

/**
 * The value of a formula for the given values of its variables. Sizes of layers go by their ids, index letters by the
 * letter, and members of families by ids such as "w2.1.0".
 * @returns undefined if it has no value, is too large, or contains a generic function or a quotient ∂/∂
 * @throws {RangeError} if a variable has no value
 * @throws {BudgetSpent} if a sum has thousands of terms
 */
export function evaluate(formula: Expression, values: Readonly<Record<string, number>> = {}): number | undefined {
  const known = new Map(Object.entries(values));
  const expression = hasIndices(formula)
    ? expand(formula, { sizes: sizesIn(formula, known), letters: known })
    : formula;
  for (const node of nodesOf(expression))
    if (node.kind === "derivative" || (node.kind === "call" && !builtIn(node.fn))) return undefined;
  const result = evaluateBounded(expression, pointAt(known, 0), budgetOf(EVALUATION_BUDGET));
  return result.kind === "known" ? result.value : undefined;
}
