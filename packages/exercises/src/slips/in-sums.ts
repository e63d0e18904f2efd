import "server-only";
import { type Expression, number, product, rational } from "@nn/algebra";
import { factorsOf, isWhole, productOf, replaced, sumOf, turned, without } from "./pieces.ts";
import { type Slip, slip } from "./slip.ts";

/**
 * What can go wrong at a sum: a term lost, signs turned round, a number in front of a term, a product in its place.
 * @param areGivens  true where the numbers are quantities with their values put in
 */
export function inSum(piece: Expression, isAll: boolean, areGivens: boolean): readonly Slip[] {
  if (piece.kind !== "sum") return [];
  const { terms } = piece;
  return [
    ...(isAll && !areGivens ? [...signsTurned(terms), ...numbersOff(terms)] : []),
    ...terms.map((term, i) => slip("term-lost", sumOf(without(terms, i)), unsigned(term))),
    // In a bracket the first sign is written before it, and no slip.
    ...terms.flatMap((term, i) =>
      i > 0 || isAll ? [slip("sign-of-a-term", sumOf(replaced(terms, i, turned(term))), unsigned(term))] : [],
    ),
    // With a 1 among them a product looks like a term lost.
    ...(terms.some((term) => isWhole(unsigned(term), 1))
      ? []
      : [terms, terms.map(unsigned)].map((all) =>
          slip("multiplied-for-added", productOf(all), ...terms.map(unsigned)),
        )),
  ];
}

const unsigned = (term: Expression): Expression => (term.kind === "negation" ? term.of : term);

/** The signs of two terms or more, but not of all: a minus that was lost at the beginning is missing in each. */
function signsTurned(terms: readonly Expression[]): readonly Slip[] {
  if (terms.length < 3 || terms.length > MOST_TERMS) return [];
  return Array.from({ length: 2 ** terms.length - 1 }, (_, places) => {
    const areTurned = terms.map((_, i) => (places >> i) % 2 === 1);
    return { areTurned, count: areTurned.filter(Boolean).length };
  })
    .filter(({ count }) => count > 1)
    .map(({ areTurned }) =>
      slip(
        "signs-of-terms",
        sumOf(terms.map((term, i) => (areTurned[i] ? turned(term) : term))),
        ...terms.filter((_, i) => areTurned[i]).map(unsigned),
      ),
    );
}

const MOST_TERMS = 4;

/** How far people are off with the number in front of a term: half, double, or a factor that is one too large or small. */
const SHARES = [
  [1n, 2n],
  [2n, 1n],
  [1n, 3n],
  [3n, 1n],
  [4n, 5n],
  [6n, 5n],
  [3n, 4n],
  [5n, 4n],
  [2n, 3n],
  [4n, 3n],
  [3n, 2n],
] as const;

/** All is right but the number in front of one term. */
const numbersOff = (terms: readonly Expression[]): readonly Slip[] =>
  terms.flatMap((term, i) =>
    hasNumber(unsigned(term))
      ? SHARES.map(([top, bottom]) =>
          slip("number-off", sumOf(replaced(terms, i, product(number(rational(top, bottom)), term))), unsigned(term)),
        )
      : [],
  );

const hasNumber = (term: Expression): boolean =>
  term.kind === "product" && factorsOf(term).some((factor) => factor.kind === "number");
