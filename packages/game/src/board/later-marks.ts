import { arrowMarks } from "./arrow-marks.ts";
import { bestMarks, descentMarks } from "./compared-marks.ts";
import { funnelMarks, lightingMarks } from "./funnel-marks.ts";
import type { Mark } from "./marks.ts";
import type { Moment } from "./moment.ts";
import { reasonMarks } from "./reason-marks.ts";
import type { WellPlaces } from "./well-places.ts";

/** What no first picture has: lit lamps, the answer to a wrong guess, and what an end is compared with. It comes after the page. */
export interface LaterMarks {
  readonly arrowMarks: (moment: Moment, knob: number) => readonly Mark[];
  readonly funnelMarks: (moment: Moment) => readonly Mark[];
  readonly lightingMarks: (moment: Moment) => readonly Mark[];
  readonly reasonMarks: (moment: Moment) => readonly Mark[];
  readonly bestMarks: (moment: Moment, places: WellPlaces) => readonly Mark[];
  readonly descentMarks: (moment: Moment, places: WellPlaces) => readonly Mark[];
}

export const laterMarks: LaterMarks = { arrowMarks, funnelMarks, lightingMarks, reasonMarks, bestMarks, descentMarks };
