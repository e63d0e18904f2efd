import type { Frame } from "./frame.ts";
import type { Parts } from "./parts.ts";
import type { KnobSize, NeuronPlace, WirePlace } from "./places.ts";
import type { BoardPlan } from "./plan.ts";

/** A stage whose neurons and wires have their places. */
export interface Board {
  readonly frame: Frame;
  readonly plan: BoardPlan;
  readonly parts: Parts;
  readonly isCrowded: boolean;
  readonly r: number;
  readonly ring: number;
  readonly neurons: readonly NeuronPlace[];
  readonly wires: readonly WirePlace[];
  readonly knobSize: KnobSize;
}
