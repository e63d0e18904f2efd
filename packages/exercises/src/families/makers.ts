import "server-only";
import type { FamilyId } from "../catalogue.ts";
import type { Family } from "../exercise/exercise.ts";
import { backwardSweep } from "./backwards/backward-sweep/make.ts";
import { furtherBack } from "./backwards/further-back/make.ts";
import { weightBefore } from "./backwards/weight-before/make.ts";
import { averageSlope } from "./descent/average-slope/make.ts";
import { averageTable } from "./descent/average-table/make.ts";
import { gradientComponents } from "./descent/gradient-components/make.ts";
import { oneStep } from "./descent/one-step/make.ts";
import { rankWeights } from "./descent/rank-weights/make.ts";
import { tooLargeStep } from "./descent/too-large-step/make.ts";
import { whichNudge } from "./descent/which-nudge/make.ts";
import { activationValue } from "./forward/activation-value/make.ts";
import { compareCosts } from "./forward/compare-costs/make.ts";
import { costValue } from "./forward/cost-value/make.ts";
import { matchActivation } from "./forward/match-activation/make.ts";
import { missingWeight } from "./forward/missing-weight/make.ts";
import { weightedSum } from "./forward/weighted-sum/make.ts";
import { activationSlope } from "./links/activation-slope/make.ts";
import { buildTheChain } from "./links/build-the-chain/make.ts";
import { costSlope } from "./links/cost-slope/make.ts";
import { costSlopeSign } from "./links/cost-slope-sign/make.ts";
import { findTheMistake } from "./links/find-the-mistake/make.ts";
import { lastBias } from "./links/last-bias/make.ts";
import { lastBiasNumber } from "./links/last-bias-number/make.ts";
import { lastWeight } from "./links/last-weight/make.ts";
import { lastWeightNumber } from "./links/last-weight-number/make.ts";
import { previousActivation } from "./links/previous-activation/make.ts";
import { previousActivationNumber } from "./links/previous-activation-number/make.ts";
import { priceOfANudge } from "./links/price-of-a-nudge/make.ts";
import { settlingRatio } from "./links/settling-ratio/make.ts";
import { slopeRanking } from "./links/slope-ranking/make.ts";
import { sumSlopes } from "./links/sum-slopes/make.ts";
import { weightNudge } from "./links/weight-nudge/make.ts";
import { whatMoves } from "./links/what-moves/make.ts";
import { manyWeight } from "./many/many-weight/make.ts";
import { manyWeightFormula } from "./many/many-weight-formula/make.ts";
import { pickPaths } from "./many/pick-paths/make.ts";
import { sumOverPaths } from "./many/sum-over-paths/make.ts";
import { sumOverPathsFormula } from "./many/sum-over-paths-formula/make.ts";
import { whichWeight } from "./many/which-weight/make.ts";
import { whoIsAsleep } from "./many/who-is-asleep/make.ts";
import { chainWarmUp } from "./warm-ups/chain-warm-up/make.ts";
import { nudgeRatio } from "./warm-ups/nudge-ratio/make.ts";
import { powerDerivative } from "./warm-ups/power-derivative/make.ts";
import { ratesMultiply } from "./warm-ups/rates-multiply/make.ts";

/** What makes the variants of each family. */
export const makers: { readonly [Id in FamilyId]: Family<Id> } = {
  "nudge-ratio": nudgeRatio,
  "power-derivative": powerDerivative,
  "rates-multiply": ratesMultiply,
  "chain-warm-up": chainWarmUp,
  "weighted-sum": weightedSum,
  "missing-weight": missingWeight,
  "activation-value": activationValue,
  "match-activation": matchActivation,
  "cost-value": costValue,
  "compare-costs": compareCosts,
  "what-moves": whatMoves,
  "build-the-chain": buildTheChain,
  "settling-ratio": settlingRatio,
  "price-of-a-nudge": priceOfANudge,
  "activation-slope": activationSlope,
  "cost-slope": costSlope,
  "cost-slope-sign": costSlopeSign,
  "slope-ranking": slopeRanking,
  "sum-slopes": sumSlopes,
  "weight-nudge": weightNudge,
  "last-weight": lastWeight,
  "last-bias": lastBias,
  "last-weight-number": lastWeightNumber,
  "last-bias-number": lastBiasNumber,
  "previous-activation": previousActivation,
  "previous-activation-number": previousActivationNumber,
  "find-the-mistake": findTheMistake,
  "weight-before": weightBefore,
  "backward-sweep": backwardSweep,
  "further-back": furtherBack,
  "which-weight": whichWeight,
  "pick-paths": pickPaths,
  "sum-over-paths": sumOverPaths,
  "sum-over-paths-formula": sumOverPathsFormula,
  "many-weight": manyWeight,
  "many-weight-formula": manyWeightFormula,
  "who-is-asleep": whoIsAsleep,
  "average-table": averageTable,
  "gradient-components": gradientComponents,
  "rank-weights": rankWeights,
  "which-nudge": whichNudge,
  "average-slope": averageSlope,
  "one-step": oneStep,
  "too-large-step": tooLargeStep,
};
