import type { Factor, Trace } from "@nn/core";

/** One link on the way from a quantity up to the cost. */
export interface UpLink {
  readonly factor: Factor;
  /** What a nudge of 1 has become after this link, if every link is as steep all along as it is here. */
  readonly left: number;
}

/** The way from a quantity of a row of single neurons up to the cost, where there is only one. */
export function wayUp({ paths }: Pick<Trace, "paths">): readonly UpLink[] {
  const factors = paths[0]?.factors ?? [];
  const left = runningProduct(factors.map(({ value }) => value));
  return factors.map((factor, index) => ({ factor, left: left[index] ?? 1 }));
}

/** The product of the first factor, of the first two, and so on. */
export function runningProduct(factors: readonly number[]): readonly number[] {
  let product = 1;
  return factors.map((factor) => {
    product *= factor;
    return product;
  });
}
