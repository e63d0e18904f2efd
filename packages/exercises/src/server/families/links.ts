import "server-only";
import type { links } from "../../families/links.ts";
import type { Makers } from "../family.ts";
import { activationSlope } from "./activation-slope.ts";
import { buildTheChain } from "./build-the-chain.ts";
import { findTheMistake } from "./find-the-mistake.ts";
import { lastBias } from "./last-bias.ts";
import { lastWeight } from "./last-weight.ts";
import { lastWeightNumber } from "./last-weight-number.ts";
import { previousActivation } from "./previous-activation.ts";

export const linksMakers: Makers<typeof links> = {
  "activation-slope": activationSlope,
  "build-the-chain": buildTheChain,
  "last-weight": lastWeight,
  "last-bias": lastBias,
  "last-weight-number": lastWeightNumber,
  "previous-activation": previousActivation,
  "find-the-mistake": findTheMistake,
};
