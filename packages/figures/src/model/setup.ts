import type { Example, Network } from "@nn/core";
import type { QuantityId } from "@nn/notation";
import type { Descent } from "./descent.ts";
import type { Nudge } from "./nudge.ts";

/** Everything that a reader can change; the rest follows from it (see `readSetup`). */
export interface Setup {
  /** The network of the page, or the one with which its descent begins. */
  readonly network: Network;
  /** At least one. */
  readonly examples: readonly Example[];
  /** Index of the example whose numbers the page shows. */
  readonly inView: number;
  /** Indices of the examples that are left out of every mean, in order; at least one example counts. */
  readonly leftOut: readonly number[];
  readonly nudge: Nudge | undefined;
  readonly descent: Descent | undefined;
  /** Controls that are not shown, and quantities that cannot be set (see `canHide`). */
  readonly hidden: readonly string[];
  /** How many steps the sweep backwards has made; undefined where its figure begins. */
  readonly swept: number | undefined;
  /** Undefined where the figure of the paths begins. */
  readonly composed: Composed | undefined;
}

/** What has been found of a sum over paths. */
export interface Composed {
  /** Where the paths begin. */
  readonly start: QuantityId;
  /** Indices of the paths of its trace, in the order in which they were found. */
  readonly found: readonly number[];
  /** How many stops the same sum has made on its way back; undefined while it is looked at path by path. */
  readonly back: number | undefined;
}
