import "server-only";
import type { links } from "../../families/links.ts";
import type { Makers } from "../family.ts";
import { activationSlope } from "./activation-slope.ts";
import { buildTheChain } from "./build-the-chain.ts";
import { costSlope } from "./cost-slope.ts";
import { costSlopeSign } from "./cost-slope-sign.ts";
import { findTheMistake } from "./find-the-mistake.ts";
import { lastBias } from "./last-bias.ts";
import { lastBiasNumber } from "./last-bias-number.ts";
import { lastWeight } from "./last-weight.ts";
import { lastWeightNumber } from "./last-weight-number.ts";
import { previousActivation } from "./previous-activation.ts";
import { previousActivationNumber } from "./previous-activation-number.ts";
import { slopeRanking } from "./slope-ranking.ts";
import { sumSlopes } from "./sum-slopes.ts";
import { weightNudge } from "./weight-nudge.ts";

export const linksMakers: Makers<typeof links> = {
  "activation-slope": activationSlope,
  "cost-slope": costSlope,
  "cost-slope-sign": costSlopeSign,
  "slope-ranking": slopeRanking,
  "sum-slopes": sumSlopes,
  "weight-nudge": weightNudge,
  "build-the-chain": buildTheChain,
  "last-weight": lastWeight,
  "last-bias": lastBias,
  "last-weight-number": lastWeightNumber,
  "last-bias-number": lastBiasNumber,
  "previous-activation": previousActivation,
  "previous-activation-number": previousActivationNumber,
  "find-the-mistake": findTheMistake,
};
