// The project's own corpus: pairs decided by 40 digits, what a formula field emits, and hostile texts.

import { hardPairs } from "../../../packages/algebra/src/compare/hard-pairs.ts";
import { hostile } from "../../../packages/algebra/src/corpus/hostile.ts";
import { hostileSums } from "../../../packages/algebra/src/corpus/hostile-sums.ts";
import { fillings, identities, slips } from "../../../packages/algebra/src/corpus/identities.ts";
import { recordedForms } from "../../../packages/algebra/src/corpus/recorded-forms.ts";
import { bodies, sumPairs } from "../../../packages/algebra/src/corpus/sum-pairs.ts";
import { gapAt, places } from "../../../packages/algebra/src/testing/decimal-formula.ts";
import { gapOf } from "../../../packages/algebra/src/testing/decimal-sum.ts";

export type NamesId = "chain" | "indexed" | "layers" | "school" | "sums";

/** Two formulas in plain typing, and whether they are the same. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly names: NamesId;
  readonly isEqual: boolean;
}

const filled = identities.flatMap(([, left, right]) =>
  fillings.map(([u, w]) => ({ left: left(u, w), right: right(u, w) })),
);

/** Slips made in each equation. */
const SLIPS = 2;

export const pairs: readonly Pair[] = filled.flatMap(({ left, right }, i) => {
  const equal = { a: left.text, b: right.text, names: "school", isEqual: true } as const;
  const wrong = Array.from({ length: SLIPS }, (_, n) => slips[(i + 3 * n) % slips.length][1](right));
  const differing = wrong.filter((each) => {
    const gaps = places.map((place) => gapAt(left, each, place)).filter((gap) => !Number.isNaN(gap));
    return Math.max(...gaps) >= 1e-9;
  });
  return [equal, ...differing.map(({ text }): Pair => ({ ...equal, b: text, isEqual: false }))];
});

/**
 * Where it is easy to go wrong: far edges of domains, narrow bumps, large and hidden exponents, differences that vanish.
 * Each in both directions; the verdicts were worked out by hand, and not every peer means the same by a power.
 */
export const pairsThatAreHard: readonly Pair[] = Object.values(hardPairs)
  .flat()
  .flatMap(([a, b, verdict]) =>
    [
      [a, b],
      [b, a],
    ].map(([left, right]) => ({ a: left, b: right, names: "school" as const, isEqual: verdict === "equal" })),
  );

/** The same with sums over the neurons of a layer, which no peer has in this form. */
export const pairsWithSums: readonly Pair[] = sumPairs.flatMap(([, left, right]) =>
  bodies.map(([f, g]) => {
    const [a, b] = [left(f, g), right(f, g)];
    return { a: a.text, b: b.text, names: "sums", isEqual: gapOf(a, b) < 1e-25 } as const;
  }),
);

/** What a field gave, and what it meant, in plain typing. `isOurs`: the field of the site, whose dialect is declared. */
export const fieldForms = [...new Map(recordedForms.map((form) => [form[2], form])).values()].map(
  ([how, , latex, means, names]) => ({ latex, means, names, isOurs: !how.includes("out of the box") }),
);

export const hostileTexts: readonly string[] = [...hostile, ...hostileSums];
