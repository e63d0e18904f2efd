import "server-only";
import type { ChosenBase } from "../chosen.ts";

/** Put things in order. */
export interface OrderPart extends ChosenBase {
  readonly kind: "order";
  /** Other answers that are just as right, such as a longer link in place of the two that it covers. */
  readonly alsoRight?: readonly (readonly string[])[];
  /** True where the right options count in any order, as the factors of a product do. */
  readonly isFree: boolean;
  /** True where an answer must hold every option. */
  readonly isWhole: boolean;
}
