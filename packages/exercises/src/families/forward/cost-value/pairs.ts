import "server-only";
import { costOf, createNetwork } from "@nn/core";
import { bracketed, maths, sumText } from "../../../writing/maths.ts";

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

/** The cost as the engine has it. */
export function costOfPairs({ kind, pairs }: Pairs): number {
  const [inputs, targets] = [pairs.map(({ a }) => a), pairs.map(({ y }) => y)];
  const ofOne = (input: readonly number[], target: readonly number[]) => ({ input, target });
  const examples = kind === "outputs" ? [ofOne(inputs, targets)] : pairs.map(({ a, y }) => ofOne([a], [y]));
  const places = (kind === "outputs" ? pairs : pairs.slice(0, 1)).map((_, place) => place);
  // A network that hands its inputs on as they are.
  const network = createNetwork({
    inputs: places.length,
    layers: [{ neurons: places.length, activation: "identity" }],
    weights: [places.map((j) => places.map((k) => (j === k ? 1 : 0)))],
    biases: [places.map(() => 0)],
  });
  return costOf(network, examples);
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
