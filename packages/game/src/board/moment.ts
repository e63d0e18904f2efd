import type { QuantityId } from "@nn/notation";
import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";
import type { Point } from "./places.ts";
import type { Related } from "./related.ts";
import type { Scenery } from "./scenery.ts";
import type { Snapshot } from "./snapshot.ts";
import type { WellPlaces } from "./well-places.ts";

/** What is moving in a picture, besides its numbers. */
export interface Motion {
  /** What travels, drawn over everything else. */
  readonly pulses: readonly Mark[];
  /** How far the surface of a glass is from level, in parts of its radius. */
  readonly sloshes: ReadonlyMap<string, number>;
  /** The open knob, off its place by this many pixels. */
  readonly shake: number;
  /** A wire that is bent. */
  readonly pull?: { readonly parameter: QuantityId; readonly by: Point };
  /** How far a sensitivity has run back from the cost, in links; everywhere when absent. */
  readonly lighting?: number;
  /** How far the answer to a wrong guess has come from its knob, in links; everywhere when absent. */
  readonly reasoned?: number;
  /** How much the target line flashes, 0 to 1. */
  readonly flash: number;
  /** The ceiling stands out because it refused a nudge. */
  readonly isAtCeiling: boolean;
}

export const STILL: Motion = { pulses: [], sloshes: new Map(), shake: 0, flash: 0, isAtCeiling: false };

/** What no first picture has: lit lamps, the answer to a wrong guess, and what an end is compared with. It comes after the page. */
export interface LaterMarks {
  readonly arrowMarks: (moment: Moment, knob: number) => readonly Mark[];
  readonly funnelMarks: (moment: Moment) => readonly Mark[];
  readonly lightingMarks: (moment: Moment) => readonly Mark[];
  readonly reasonMarks: (moment: Moment) => readonly Mark[];
  readonly bestMarks: (moment: Moment, places: WellPlaces) => readonly Mark[];
  readonly descentMarks: (moment: Moment, places: WellPlaces) => readonly Mark[];
}

/** A scenery, with what draws the marks of later; undefined until that has come. */
export interface Staged extends Scenery {
  readonly later?: LaterMarks | undefined;
}

/** All that the painters of one picture look at. */
export interface Moment extends Motion {
  readonly layout: BoardLayout;
  readonly snapshot: Snapshot;
  readonly scenery: Staged;
  readonly related: Related;
}
