import "server-only";
import {
  type Expression,
  expand,
  type Names,
  name,
  negation,
  nodesOf,
  number,
  product,
  quotient,
  rational,
  read,
  sum,
} from "@nn/algebra";
import { factorsOf, isWhole, productOf, without } from "./pieces.ts";
import { type Slip, slip } from "./slip.ts";

const SHARES = [2n, 3n, 4n, 5n];
/** Of how many neurons a layer consists that somebody writes out. */
const WRITTEN_OUT = [2, 3, 4];

/** What can go wrong with a formula as a whole. */
export function ofTheWhole(key: Expression, names: Names): readonly Slip[] {
  const letters = names.variables.filter(({ indices = [] }) => indices.length === 0).map(({ id }) => name(id));
  const one = number(1);
  const hasTwo = factorsOf(key).some((factor) => isWhole(factor, 2));
  const areGivens = names.variables.length === 0;
  const shares = areGivens ? [] : SHARES.flatMap((share) => [rational(1n, share), rational(share)]);
  return [
    slip("sign-flipped", negation(key)),
    ...shares.map((share) =>
      slip(
        hasTwo && share.numerator === 2n && share.denominator === 1n ? "two-twice" : "number-off",
        product(number(share), key),
      ),
    ),
    ...letters.map((letter) => slip("factor-too-many", product(key, letter), letter)),
    slip("zero", number(0)),
    ...(areGivens ? [] : [...letters, one]).flatMap((extra) => [
      slip("term-too-many", sum(key, extra), extra),
      slip("term-too-many", sum(key, negation(extra)), extra),
    ]),
    slip("upside-down", quotient(one, key)),
    ...writtenOut(key),
    ...twoSlips(factorsOf(key), areGivens),
    ...(areGivens ? [] : factorsLost(factorsOf(key))),
    ...quotientsOf(names).map((written) => slip("divided-for-slope", written)),
  ];
}

/**
 * A factor lost and the sign turned, or the 2 and another factor lost.
 * @param areGivens  true where the numbers are quantities: there too much would come to the same but the lost 2
 */
function twoSlips(factors: readonly Expression[], areGivens: boolean): readonly Slip[] {
  const two = factors.find((factor) => isWhole(factor, 2));
  return factors.flatMap((factor, i) => {
    if (areGivens && factor !== two) return [];
    const left = without(factors, i);
    const turned = left.length > 0 ? [slip("two-slips", negation(productOf(left)), factor)] : [];
    const noTwo = factor === two ? left : left.filter((each) => each !== two);
    return two && noTwo.length < left.length && noTwo.length > 0
      ? [...turned, slip("two-slips", productOf(noTwo), two, factor)]
      : turned;
  });
}

/** Only one or two links of a longer chain: the numbers count with what they stand before. */
function factorsLost(factors: readonly Expression[]): readonly Slip[] {
  const numbers = factors.filter(({ kind }) => kind === "number");
  const links = factors.filter(({ kind }) => kind !== "number");
  if (links.length < 3 || links.length > MOST_LINKS) return [];
  return Array.from({ length: 2 ** links.length - 1 }, (_, places) => links.map((_, i) => (places >> i) % 2 === 1))
    .filter((areKept) => areKept.some(Boolean) && areKept.filter((isKept) => !isKept).length > 1)
    .flatMap((areKept) => {
      const [kept, lost] = [links.filter((_, i) => areKept[i]), links.filter((_, i) => !areKept[i])];
      return [
        slip("factors-lost", productOf(kept), ...lost),
        ...(numbers.length > 0 ? [slip("factors-lost", productOf([...numbers, ...kept]), ...lost)] : []),
      ];
    });
}

const MOST_LINKS = 5;

/** z/w where ∂z/∂w is asked: the quotient of the quantities themselves. */
function quotientsOf(names: Names): readonly Expression[] {
  return (names.asked ?? []).slice(0, 1).flatMap((asked) => {
    const reading = names.derivatives ? read(asked, names) : undefined;
    if (!reading?.ok || reading.expression.kind !== "derivative") return [];
    const { of, by, ofAt = [], byAt = [] } = reading.expression;
    return ofAt.length + byAt.length === 0 ? [quotient(name(of), name(by))] : [];
  });
}

/** The sum over a layer whose size is open, written out for so many neurons as a drawing may show. */
function writtenOut(key: Expression): readonly Slip[] {
  const open = [...nodesOf(key)].flatMap((node) =>
    node.kind === "sumOver" && typeof node.index.size !== "number" ? [node.index.size.id] : [],
  );
  const [id] = open;
  if (id === undefined) return [];
  return WRITTEN_OUT.map((size) => slip("written-out", expand(key, { sizes: new Map([[id, size]]) })));
}
