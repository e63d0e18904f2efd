import "server-only";
import { type Expression, number, power, quotient, sum } from "@nn/algebra";
import { factorsOf, isNumber, isWhole, productOf, replaced, sumOf, turned, without } from "./pieces.ts";
import { type Slip, slip } from "./slip.ts";
import { subsetsOf } from "./subsets.ts";

/** More factors than this are not tried in every grouping. */
const MOST_GROUPED = 5;

/** What can go wrong at a product: a factor lost or twice, a sum in its place, a bracket dropped. */
/** @param areGivens  true where the numbers are quantities with their values put in; then only a 2 is a number of its own */
export function inProduct(piece: Expression, areGivens: boolean): readonly Slip[] {
  if (piece.kind !== "product") return [];
  const factors = factorsOf(piece);
  const groups = grouped(factors, areGivens);
  return [
    ...factors.map((factor, i) =>
      slip(isNumber(factor) && !areGivens ? "number-lost" : "factor-lost", productOf(without(factors, i)), factor),
    ),
    ...factors.flatMap((factor, i) =>
      isWhole(factor, 2) && !areGivens ? [slip("two-twice", productOf(replaced(factors, i, number(4))))] : [],
    ),
    ...factors.flatMap((factor, i) =>
      isNumber(factor) && !areGivens
        ? []
        : [slip("factor-twice", productOf(replaced(factors, i, power(factor, number(2)))), factor)],
    ),
    ...(areGivens ? allAdded(groups) : [groups, factors].flatMap(added)),
    ...factors.map((factor, i) =>
      slip("divided-for-multiplied", quotient(productOf(without(factors, i)), factor), factor),
    ),
    ...factors.flatMap((factor, i) =>
      factor.kind === "sum" ? bracketsDropped(factor.terms, without(factors, i), areGivens) : [],
    ),
    ...squaresKept(factors),
  ];
}

/** A sum of all factors, or of one and the product of the rest. */
const added = (factors: readonly Expression[]): readonly Slip[] => [
  ...allAdded(factors),
  ...factors.map((factor, i) => slip("added-for-multiplied", sum(factor, productOf(without(factors, i))), ...factors)),
];

const allAdded = (factors: readonly Expression[]): readonly Slip[] => [
  slip("added-for-multiplied", sum(...factors), ...factors),
];

/** A number that is no quantity with its value put in. */
const plainNumber =
  (areGivens: boolean) =>
  (factor: Expression): boolean =>
    areGivens ? isWhole(factor, 2) : isNumber(factor);

/** The factors with the numbers joined to what follows them, as 2(a − y) is thought of as one. */
function grouped(factors: readonly Expression[], areGivens: boolean): readonly Expression[] {
  const isPlain = plainNumber(areGivens);
  const numbers = factors.filter(isPlain);
  const others = factors.filter((factor) => !isPlain(factor));
  if (numbers.length === 0 || others.length < 2) return factors;
  const sumAt = others.findIndex(({ kind }) => kind === "sum");
  const behind = factors.slice(factors.findLastIndex(isPlain)).find((factor) => !isPlain(factor));
  const place = sumAt >= 0 ? sumAt : Math.max(0, behind ? others.indexOf(behind) : 0);
  return others.map((factor, i) => (i === place ? productOf([...numbers, factor]) : factor));
}

/**
 * 2(a − y)s without its brackets: 2a − ys, s·2a − y and every other way in which some factors stand before the bracket
 * and the rest behind it; and (2a − y)s, where only the number was multiplied in.
 */
function bracketsDropped(
  terms: readonly Expression[],
  others: readonly Expression[],
  areGivens: boolean,
): readonly Slip[] {
  const [first, ...rest] = terms;
  const last = rest.at(-1);
  if (!first || !last || others.length > MOST_GROUPED) return [];
  const middle = rest.slice(0, -1);
  // Before a number nothing has to stand in a bracket: 1 − a comes from other slips.
  const isOneNumber = others.length === 1 && !areGivens && others.every(isNumber);
  const ways = subsetsOf(others)
    .filter((before) => before.length > 0 || !isNumber(first) || isOneNumber)
    .map((before) => {
      const behind = others.filter((factor) => !before.includes(factor));
      return sumOf([times(first, before), ...middle, times(last, behind)]);
    });
  const isPlain = plainNumber(areGivens);
  const numbers = others.filter(isPlain);
  const letters = others.filter((factor) => !isPlain(factor));
  const half =
    numbers.length > 0 && letters.length > 0 ? [productOf([sumOf([times(first, numbers), ...rest]), ...letters])] : [];
  return [...ways, ...half].map((to) => slip("bracket-dropped", to, sumOf(terms)));
}

/** A term times some factors; its sign stays in front. */
const times = (term: Expression, factors: readonly Expression[]): Expression =>
  term.kind === "negation" ? { kind: "negation", of: productOf([...factors, term.of]) } : productOf([...factors, term]);

/** 2(a − y) is the slope of a square: the square itself in its place, or each term squared by itself. */
function squaresKept(factors: readonly Expression[]): readonly Slip[] {
  const [twos, others] = [factors.filter((each) => isWhole(each, 2)), factors.filter((each) => !isWhole(each, 2))];
  if (twos.length === 0) return [];
  return others.flatMap((side, i) => {
    if (side.kind !== "sum") return [];
    const square = power(side, number(2));
    const ofEach = sum(
      ...side.terms.map((term) =>
        term.kind === "negation" ? turned(power(term.of, number(2))) : power(term, number(2)),
      ),
    );
    const rest = without(others, i);
    return [
      slip("square-not-differentiated", productOf([...rest, square]), square),
      slip("square-of-each", productOf([...rest, ofEach]), square),
      slip("square-of-each", productOf([...rest, ...twos, ofEach]), square),
    ];
  });
}
