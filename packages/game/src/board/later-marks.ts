import { arrowMarks } from "./arrow-marks.ts";
import { bestMarks, descentMarks } from "./compared-marks.ts";
import { funnelMarks, lightingMarks } from "./funnel-marks.ts";
import type { LaterMarks } from "./moment.ts";
import { reasonMarks } from "./reason-marks.ts";

export const laterMarks: LaterMarks = { arrowMarks, funnelMarks, lightingMarks, reasonMarks, bestMarks, descentMarks };
