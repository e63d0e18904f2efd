import "server-only";
import { bracketed, maths, sumText } from "../../../writing/maths.ts";
import { costOfOutputs } from "../cost-of-outputs.ts";

/** An output beside its target. */
export interface Pair {
  readonly a: number;
  readonly y: number;
}

/** The outputs of one example, or one output for each of several examples. */
export interface Pairs {
  readonly kind: "outputs" | "examples";
  readonly pairs: readonly Pair[];
}

export const gapOf = ({ a, y }: Pair): number => a - y;
export const squareOf = (pair: Pair): number => gapOf(pair) ** 2;
export const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What a square counts for in the cost: outputs of one example add up; over examples the mean is taken. */
export const shareOf = ({ kind, pairs }: Pairs): number => (kind === "outputs" ? 1 : 1 / pairs.length);

export function costOfPairs({ kind, pairs }: Pairs): number {
  const output = pairs.map(({ a }) => a);
  const target = pairs.map(({ y }) => y);
  return costOfOutputs(
    kind === "outputs" ? [{ output, target }] : pairs.map(({ a, y }) => ({ output: [a], target: [y] })),
  );
}

/** (0.5 − 2)² = (−1.5)² = 2.25 */
export const workedSquare = (pair: Pair) =>
  maths`(${pair.a} - ${pair.y})^2 = ${bracketed(gapOf(pair))}^2 = ${squareOf(pair)}`;

/** The squares added up, divided by their number where they belong to examples. */
export function workedCost(drawn: Pairs) {
  const { kind, pairs } = drawn;
  const { tex, plain } = sumText(pairs.map(squareOf));
  const count = pairs.length;
  const left =
    kind === "outputs" ? { tex, plain } : { tex: `\\frac{${tex}}{${count}}`, plain: `(${plain}) / ${count}` };
  return maths`${left} = ${costOfPairs(drawn)}`;
}
