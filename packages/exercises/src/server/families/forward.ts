import "server-only";
import type { forward } from "../../families/forward.ts";
import type { Makers } from "../family.ts";
import { activationValue } from "./activation-value.ts";
import { compareCosts } from "./compare-costs.ts";
import { costValue } from "./cost-value.ts";
import { matchActivation } from "./match-activation.ts";
import { missingWeight } from "./missing-weight.ts";
import { weightedSum } from "./weighted-sum.ts";

export const forwardMakers: Makers<typeof forward> = {
  "weighted-sum": weightedSum,
  "missing-weight": missingWeight,
  "activation-value": activationValue,
  "match-activation": matchActivation,
  "cost-value": costValue,
  "compare-costs": compareCosts,
};
