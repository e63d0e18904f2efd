import "server-only";
import { readBack, shownNumber } from "@nn/notation";

/**
 * True if factors as they are shown multiply to the product as it is shown, so that nobody stumbles over rounding, and
 * the product is not so small that three decimals blur it.
 */
export function multipliesAsShown(factors: readonly number[], product: number, least = 0.05): boolean {
  const asShown = factors.reduce((total, factor) => total * readBack(shownNumber(factor)), 1);
  return shownNumber(asShown) === shownNumber(product) && Math.abs(product) >= least;
}
