import { Decimal } from "decimal.js";

/** 40 digits: the truth for a corpus, from an evaluator that shares nothing with the code under test. */
const Precise = Decimal.clone({ precision: 40, defaults: true });

/** A formula as a learner would type it, together with its own high-precision value. For tests. */
export interface DecimalFormula {
  readonly text: string;
  /** NaN if it has no value. */
  readonly at: (values: Readonly<Record<string, Decimal>>) => Decimal;
}

const NOWHERE = new Precise(Number.NaN);
const precise = (value: Decimal.Value): Decimal => new Precise(value);

export const num = (digits: string): DecimalFormula => ({ text: digits, at: () => precise(digits) });
export const v = (letter: string): DecimalFormula => ({ text: letter, at: (values) => values[letter] ?? NOWHERE });

const inBrackets = ({ text }: DecimalFormula): string => (/^[\w.]+$/.test(text) ? text : `(${text})`);

type Two = (a: Decimal, b: Decimal) => Decimal;
const infix =
  (sign: string, of: Two) =>
  (a: DecimalFormula, b: DecimalFormula): DecimalFormula => ({
    text: `${inBrackets(a)}${sign}${inBrackets(b)}`,
    at: (values) => of(a.at(values), b.at(values)),
  });

export const add = infix("+", (a, b) => a.plus(b));
export const sub = infix("-", (a, b) => a.minus(b));
export const mul = infix("*", (a, b) => a.times(b));
export const div = infix("/", (a, b) => (b.isZero() ? NOWHERE : a.div(b)));
export const neg = (a: DecimalFormula): DecimalFormula => ({
  text: `-${inBrackets(a)}`,
  at: (values) => a.at(values).negated(),
});
/** A whole power. */
export const pow = (a: DecimalFormula, n: number): DecimalFormula => ({
  text: `${inBrackets(a)}^${n < 0 ? `(${n})` : n}`,
  at: (values) => (n < 0 && a.at(values).isZero() ? NOWHERE : a.at(values).pow(n)),
});

const prefix =
  (word: string, of: (a: Decimal) => Decimal) =>
  (a: DecimalFormula): DecimalFormula => ({ text: `${word}(${a.text})`, at: (values) => of(a.at(values)) });

export const sin = prefix("sin", (a) => a.sin());
export const cos = prefix("cos", (a) => a.cos());
export const tan = prefix("tan", (a) => a.tan());
export const exp = prefix("exp", (a) => a.exp());
export const sinh = prefix("sinh", (a) => a.sinh());
export const cosh = prefix("cosh", (a) => a.cosh());
export const tanh = prefix("tanh", (a) => a.tanh());
export const ln = prefix("ln", (a) => (a.isPositive() && !a.isZero() ? a.ln() : NOWHERE));
export const sqrt = prefix("sqrt", (a) => (a.isNegative() && !a.isZero() ? NOWHERE : a.sqrt()));
export const abs = prefix("abs", (a) => a.abs());
export const sigmoid = prefix("sigmoid", (a) => precise(1).div(a.negated().exp().plus(1)));
export const softplus = prefix("softplus", (a) => a.exp().plus(1).ln());
export const relu = prefix("relu", (a) => Precise.max(a, 0));
export const max = (a: DecimalFormula, b: DecimalFormula): DecimalFormula => ({
  text: `max(${a.text},${b.text})`,
  at: (values) => Precise.max(a.at(values), b.at(values)),
});
export const min = (a: DecimalFormula, b: DecimalFormula): DecimalFormula => ({
  text: `min(${a.text},${b.text})`,
  at: (values) => Precise.min(a.at(values), b.at(values)),
});

/** Values for x, y and t, different enough to tell formulas apart. */
export const places: readonly Readonly<Record<string, Decimal>>[] = [
  ["1.37", "0.83", "2.11"],
  ["-0.61", "1.93", "-1.27"],
  ["0.47", "-1.13", "0.79"],
  ["-1.71", "-0.37", "0.53"],
].map(([x = "0", y = "0", t = "0"]) => ({ x: precise(x), y: precise(y), t: precise(t) }));

/** Relative difference at a place; NaN if either has no value. */
export function gapAt(a: DecimalFormula, b: DecimalFormula, place: Readonly<Record<string, Decimal>>): number {
  const [left, right] = [a.at(place), b.at(place)];
  const size = Precise.max(left.abs(), right.abs(), 1e-10);
  return left.minus(right).abs().div(size).toNumber();
}
