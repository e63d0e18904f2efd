import "server-only";
import type { ChosenBase } from "../chosen.ts";

/** Choose all that apply. */
export interface ChoicesPart extends ChosenBase {
  readonly kind: "choices";
}
