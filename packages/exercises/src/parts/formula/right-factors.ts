import "server-only";
import { type Expression, negation, number, product, toNumber } from "@nn/algebra";

/** Decides that two formulas are the same; anything short of certainty is false. */
export type IsSame = (a: Expression, b: Expression) => boolean;

export interface RightFactors {
  /** Factors of the key that the answer holds, each one found by comparing. */
  readonly right: readonly Expression[];
  /** True where all of them are there, so that what is wrong stands beside them. */
  readonly isAll: boolean;
}

/** A product taken apart: one number, and everything else. */
interface Apart {
  readonly coefficient: number;
  readonly factors: readonly Expression[];
}

/** Longer products than this are not taken apart: nobody writes them, and marking stays quick. */
const MOST_FACTORS = 7;
const MOST_POWER = 4;
/** Two together are tried only where no more than this many are left over. */
const MOST_PAIRED = 4;

/**
 * Which factors of the key stand in a wrong answer. Each is compared with single factors of the answer and with two of
 * them together, as a and 1 − a for the slope of the sigmoid. A factor with a number in it, as 2(a − y), counts as
 * right only where the numbers of the answer come to that number.
 *
 * @returns undefined where the answer is no product, or none of the factors is certainly there
 */
export function rightFactors(key: readonly Expression[], answer: Expression, isSame: IsSame): RightFactors | undefined {
  const written = takenApart(answer);
  if (!written || written.factors.length > MOST_FACTORS) return undefined;
  let left = written.factors;
  let wanted = 1;
  const found = new Map<Expression, Apart>();
  const asked = key.flatMap((factor) => {
    const apart = takenApart(factor);
    return apart && apart.factors.length > 0 ? [{ factor, apart }] : [];
  });
  for (const groups of [singles, pairs])
    for (const { factor, apart } of asked) {
      if (found.has(factor)) continue;
      for (const group of groups(left)) {
        const times = numberBeside(factor, apart, group, isSame);
        if (times === undefined) continue;
        wanted *= times;
        found.set(factor, apart);
        left = left.filter((each) => !group.includes(each));
        break;
      }
    }
  const hasItsNumber = Math.abs(written.coefficient - wanted) < 1e-12;
  const right = [...found].filter(([, { coefficient }]) => coefficient === 1 || hasItsNumber).map(([factor]) => factor);
  return right.length > 0 ? { right, isAll: right.length === asked.length } : undefined;
}

const singles = (factors: readonly Expression[]): readonly (readonly Expression[])[] =>
  factors.map((factor) => [factor]);

const pairs = (factors: readonly Expression[]): readonly (readonly Expression[])[] =>
  factors.length > MOST_PAIRED ? [] : factors.flatMap((one, i) => factors.slice(i + 1).map((other) => [one, other]));

/** The number that belongs beside a group of factors to make the key's factor; undefined where it is another one. */
function numberBeside(
  factor: Expression,
  { coefficient, factors }: Apart,
  group: readonly Expression[],
  isSame: IsSame,
): number | undefined {
  const written = group.length === 1 ? (group[0] ?? number(1)) : product(...group);
  if (isSame(written, factor)) return 1;
  if (coefficient === 1) return undefined;
  const core = factors.length === 1 ? (factors[0] ?? number(1)) : product(...factors);
  if (isSame(written, core)) return coefficient;
  return isSame(written, negation(core)) ? -coefficient : undefined;
}

/** A product, a quotient by a number, a sign and a small whole power in single factors; undefined for other quotients. */
function takenApart(expression: Expression): Apart | undefined {
  switch (expression.kind) {
    case "number":
      return { coefficient: toNumber(expression.value), factors: [] };
    case "negation":
      return scaled(takenApart(expression.of), -1);
    case "product":
      return expression.factors.map(takenApart).reduce(together, { coefficient: 1, factors: [] });
    case "quotient": {
      const below = takenApart(expression.denominator);
      if (!below || below.factors.length > 0 || below.coefficient === 0) return undefined;
      return scaled(takenApart(expression.numerator), 1 / below.coefficient);
    }
    case "power": {
      const exponent = expression.exponent.kind === "number" ? toNumber(expression.exponent.value) : 0;
      if (!Number.isInteger(exponent) || exponent < 2 || exponent > MOST_POWER) break;
      const base = takenApart(expression.base);
      return Array.from({ length: exponent }, () => base).reduce(together, { coefficient: 1, factors: [] });
    }
  }
  return { coefficient: 1, factors: [expression] };
}

const scaled = (apart: Apart | undefined, by: number): Apart | undefined =>
  apart && { ...apart, coefficient: apart.coefficient * by };

const together = (a: Apart | undefined, b: Apart | undefined): Apart | undefined =>
  a && b && { coefficient: a.coefficient * b.coefficient, factors: [...a.factors, ...b.factors] };
