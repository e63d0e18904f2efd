import "server-only";
import type { descent } from "../../families/descent.ts";
import type { Makers } from "../family.ts";
import { average } from "./average.ts";
import { averageTable } from "./average-table.ts";
import { gradientComponents } from "./gradient-components.ts";
import { oneStep } from "./one-step.ts";
import { rankWeights } from "./rank-weights.ts";
import { tooLargeStep } from "./too-large-step.ts";
import { whichNudge } from "./which-nudge.ts";

export const descentMakers: Makers<typeof descent> = {
  "average-table": averageTable,
  "gradient-components": gradientComponents,
  "rank-weights": rankWeights,
  "which-nudge": whichNudge,
  "average-slope": average,
  "one-step": oneStep,
  "too-large-step": tooLargeStep,
};
