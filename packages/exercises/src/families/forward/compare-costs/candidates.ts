import "server-only";
import { firstToEach } from "../../../parts/first-to-each.ts";
import { commaList, figures, maths } from "../../../writing/maths.ts";
import { costOfOutputs } from "../cost-of-outputs.ts";

/** What one network says, and the cost of that. */
export interface Candidate {
  readonly output: readonly number[];
  readonly gaps: readonly number[];
  readonly cost: number;
}

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

export const candidateOf = (output: readonly number[], target: readonly number[]): Candidate => ({
  output,
  gaps: output.map((a, j) => a - (target[j] ?? 0)),
  cost: costOfOutputs([{ output, target }]),
});

/** (0.2, 1) */
export const listText = (numbers: readonly number[]) => maths`(${commaList(numbers.map((each) => figures(each)))})`;

/** Where the mistakes in ranking lead; undefined where one cannot decide, or is right or the same as another. */
export function wrongOrders(ranked: readonly Candidate[]) {
  const places = ranked.map((_, i) => i);
  const by = (measure: (candidate: Candidate) => number): readonly number[] | undefined => {
    const sizes = ranked.map((candidate) => Math.round(1e6 * measure(candidate)));
    const isDecided = new Set(sizes).size === sizes.length;
    return isDecided ? places.toSorted((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0)) : undefined;
  };
  return firstToEach(
    {
      "not-squared": by(({ gaps }) => total(gaps)),
      "sizes-for-squares": by(({ gaps }) => total(gaps.map(Math.abs))),
      "target-lost": by(({ output }) => total(output)),
      reversed: places.toReversed(),
    },
    places,
  );
}
