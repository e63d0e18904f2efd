import type { Effort } from "../budget.ts";
import type { Definitions } from "./definitions.ts";
import type { Assumptions } from "./points.ts";

export interface PlainOptions {
  /** Determines the sample points. */
  readonly seed: number;
  readonly assumptions?: Assumptions | undefined;
  readonly definitions?: Definitions | undefined;
  /** The most steps for a glance, for the exact form and for sampling, each. */
  readonly budget: number;
  /** What all of the request may still cost. */
  readonly effort?: Effort | undefined;
}

export type Outcome =
  | { readonly kind: "equal" }
  | {
      readonly kind: "unequal";
      /** "value": the numbers differ; "domain": one has a value where the other has none; "form": proved exactly. */
      readonly because: "value" | "domain" | "form";
      /** The variables at a place where the two differ; empty if the difference was proved without one. */
      readonly at: Readonly<Record<string, number>>;
    }
  | { readonly kind: "undecided"; readonly why: Doubt };

/** Why two formulas could neither be told apart safely nor be proved the same. */
export type Doubt =
  /** Neither has a value at any of the places that were tried. */
  | { readonly code: "no-value"; readonly places: number }
  /** They are too close, too large or too small at the places that were tried. */
  | { readonly code: "no-sharp-value" }
  | { readonly code: "too-many-steps" };
