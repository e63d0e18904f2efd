import type { Example, Network } from "@nn/core";
import type { Descent } from "./descent.ts";
import type { Nudge } from "./nudge.ts";

/** Everything that a reader can change; the rest is worked out from it (see `readSetup`). */
export interface Setup {
  /** The network of the page; where there is a descent, the one it begins with. */
  readonly network: Network;
  /** At least one. */
  readonly examples: readonly Example[];
  /** Index of the example whose numbers the page shows. */
  readonly inView: number;
  /** Indices of the examples that no mean counts, in order; at least one example is counted. */
  readonly leftOut: readonly number[];
  readonly nudge: Nudge | undefined;
  readonly descent: Descent | undefined;
  /** Controls that are not shown, and quantities that cannot be turned (see `canHide`). */
  readonly hidden: readonly string[];
}
