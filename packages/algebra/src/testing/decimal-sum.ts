import { Decimal } from "decimal.js";
import type { Names } from "../names.ts";
import { knownLayers } from "./names.ts";

const Precise = Decimal.clone({ precision: 40, defaults: true });

/** Numbers of neurons in the layers of the corpus of sums: i and j run over 3, k over 2. */
const counts: Readonly<Record<string, number>> = { i: 3, j: 3, k: 2 };

export const sumNames: Names = {
  ...knownLayers,
  functions: [{ id: "sigmoid", words: ["σ", "sigma", "s"], latex: "\\sigma", text: "σ" }],
};

type Letters = Readonly<Record<string, number>>;

/** A formula with indices as a learner would type it, together with its own high-precision value. For tests. */
export interface DecimalSum {
  readonly text: string;
  readonly at: (letters: Letters) => Decimal;
}

/** A separate value for every neuron, found without the code under test: a fraction of a multiplied prime. */
function valueAt(letter: string, at: readonly number[]): Decimal {
  const seed = [...letter].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7);
  const mixed = at.reduce((sum, index, i) => sum + (index + 1) * (i % 2 === 0 ? 7919 : 104729), seed * 1299709);
  return new Precise(mixed % 1009).div(307).minus(1.6);
}

export const member = (letter: string, ...at: readonly (string | number)[]): DecimalSum => ({
  text: `${letter}${at.length === 0 ? "" : at.length === 1 ? `_${at[0]}` : `_{${at.join("")}}`}`,
  at: (letters) =>
    valueAt(
      letter,
      at.map((index) => (typeof index === "number" ? index : (letters[index] ?? Number.NaN))),
    ),
});

export const total = (letter: string, of: DecimalSum): DecimalSum => ({
  text: `(sum_${letter} (${of.text}))`,
  at: (letters) =>
    Array.from({ length: counts[letter] ?? 0 }, (_, value) => of.at({ ...letters, [letter]: value })).reduce(
      (sum, term) => sum.plus(term),
      new Precise(0),
    ),
});

type Two = (a: Decimal, b: Decimal) => Decimal;
const infix =
  (sign: string, of: Two) =>
  (a: DecimalSum, b: DecimalSum): DecimalSum => ({
    text: `(${a.text})${sign}(${b.text})`,
    at: (letters) => of(a.at(letters), b.at(letters)),
  });

export const plus = infix("+", (a, b) => a.plus(b));
export const minus = infix("-", (a, b) => a.minus(b));
export const times = infix("*", (a, b) => a.times(b));
export const whole = (n: number): DecimalSum => ({ text: `${n}`, at: () => new Precise(n) });
export const squared = (a: DecimalSum): DecimalSum => ({
  text: `(${a.text})^2`,
  at: (letters) => a.at(letters).pow(2),
});
export const sigma = (a: DecimalSum): DecimalSum => ({
  text: `s(${a.text})`,
  at: (letters) => new Precise(1).div(a.at(letters).negated().exp().plus(1)),
});

/** The largest difference between two formulas over every choice of neurons for their free letters. */
export function gapOf(a: DecimalSum, b: DecimalSum): number {
  let gap = new Precise(0);
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++)
      for (let k = 0; k < 2; k++) gap = Precise.max(gap, a.at({ i, j, k }).minus(b.at({ i, j, k })).abs());
  return gap.toNumber();
}
