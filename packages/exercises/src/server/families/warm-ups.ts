import "server-only";
import type { warmUps } from "../../families/warm-ups.ts";
import type { Makers } from "../family.ts";
import { chainWarmUp } from "./chain-warm-up.ts";
import { nudgeRatio } from "./nudge-ratio.ts";
import { powerDerivative } from "./power-derivative.ts";
import { ratesMultiply } from "./rates-multiply.ts";

export const warmUpsMakers: Makers<typeof warmUps> = {
  "nudge-ratio": nudgeRatio,
  "power-derivative": powerDerivative,
  "rates-multiply": ratesMultiply,
  "chain-warm-up": chainWarmUp,
};
