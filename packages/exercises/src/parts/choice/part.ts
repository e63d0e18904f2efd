import "server-only";
import type { ChosenBase } from "../chosen.ts";

/** Choose exactly one. */
export interface ChoicePart extends ChosenBase {
  readonly kind: "choice";
}
