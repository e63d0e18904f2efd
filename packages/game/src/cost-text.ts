import { DECIMALS, readBack, shownNumber } from "@nn/notation";

const MOST_DECIMALS = 6;

/**
 * A cost beside its target: with more decimals where fewer would read as if the target were reached and it is not, or the
 * other way round. 0.0025 is not yet 0.002.
 */
export function costText(cost: number, target: number): string {
  const isAbove = cost > target;
  for (let decimals = DECIMALS; ; decimals++) {
    const text = shownNumber(cost, decimals);
    if (readBack(text) > target === isAbove || decimals >= MOST_DECIMALS) return text;
  }
}
