import { about as backwardSweep } from "./families/backwards/backward-sweep/about.ts";
import { about as furtherBack } from "./families/backwards/further-back/about.ts";
import { about as weightBefore } from "./families/backwards/weight-before/about.ts";
import { about as averageSlope } from "./families/descent/average-slope/about.ts";
import { about as averageTable } from "./families/descent/average-table/about.ts";
import { about as gradientComponents } from "./families/descent/gradient-components/about.ts";
import { about as oneStep } from "./families/descent/one-step/about.ts";
import { about as rankWeights } from "./families/descent/rank-weights/about.ts";
import { about as tooLargeStep } from "./families/descent/too-large-step/about.ts";
import { about as whichNudge } from "./families/descent/which-nudge/about.ts";
import { about as activationValue } from "./families/forward/activation-value/about.ts";
import { about as compareCosts } from "./families/forward/compare-costs/about.ts";
import { about as costValue } from "./families/forward/cost-value/about.ts";
import { about as matchActivation } from "./families/forward/match-activation/about.ts";
import { about as missingWeight } from "./families/forward/missing-weight/about.ts";
import { about as weightedSum } from "./families/forward/weighted-sum/about.ts";
import { about as activationSlope } from "./families/links/activation-slope/about.ts";
import { about as buildTheChain } from "./families/links/build-the-chain/about.ts";
import { about as costSlope } from "./families/links/cost-slope/about.ts";
import { about as costSlopeSign } from "./families/links/cost-slope-sign/about.ts";
import { about as findTheMistake } from "./families/links/find-the-mistake/about.ts";
import { about as lastBias } from "./families/links/last-bias/about.ts";
import { about as lastBiasNumber } from "./families/links/last-bias-number/about.ts";
import { about as lastWeight } from "./families/links/last-weight/about.ts";
import { about as lastWeightNumber } from "./families/links/last-weight-number/about.ts";
import { about as previousActivation } from "./families/links/previous-activation/about.ts";
import { about as previousActivationNumber } from "./families/links/previous-activation-number/about.ts";
import { about as priceOfANudge } from "./families/links/price-of-a-nudge/about.ts";
import { about as settlingRatio } from "./families/links/settling-ratio/about.ts";
import { about as slopeRanking } from "./families/links/slope-ranking/about.ts";
import { about as sumSlopes } from "./families/links/sum-slopes/about.ts";
import { about as weightNudge } from "./families/links/weight-nudge/about.ts";
import { about as whatMoves } from "./families/links/what-moves/about.ts";
import { about as manyWeight } from "./families/many/many-weight/about.ts";
import { about as manyWeightFormula } from "./families/many/many-weight-formula/about.ts";
import { about as pickPaths } from "./families/many/pick-paths/about.ts";
import { about as sumOverPaths } from "./families/many/sum-over-paths/about.ts";
import { about as sumOverPathsFormula } from "./families/many/sum-over-paths-formula/about.ts";
import { about as whichWeight } from "./families/many/which-weight/about.ts";
import { about as whoIsAsleep } from "./families/many/who-is-asleep/about.ts";
import { about as chainWarmUp } from "./families/warm-ups/chain-warm-up/about.ts";
import { about as nudgeRatio } from "./families/warm-ups/nudge-ratio/about.ts";
import { about as powerDerivative } from "./families/warm-ups/power-derivative/about.ts";
import { about as ratesMultiply } from "./families/warm-ups/rates-multiply/about.ts";
import type { FamilyAbout } from "./question/family-about.ts";

/** Every family, section by section, in the order in which a learner meets them. */
const all = [
  // Rusty calculus: the derivative and the chain rule, before any network.
  nudgeRatio,
  powerDerivative,
  ratesMultiply,
  chainWarmUp,

  // The way forward: weighted sum, activation, cost.
  weightedSum,
  missingWeight,
  activationValue,
  matchActivation,
  costValue,
  compareCosts,

  // What depends on what, and how a nudge travels along it.
  whatMoves,
  buildTheChain,
  settlingRatio,
  priceOfANudge,

  // One link of the chain: its factors, and the last weight, bias and activation made of them.
  activationSlope,
  costSlope,
  costSlopeSign,
  slopeRanking,
  sumSlopes,
  weightNudge,
  lastWeight,
  lastBias,
  lastWeightNumber,
  lastBiasNumber,
  previousActivation,
  previousActivationNumber,
  findTheMistake,

  // Further back, layer by layer.
  weightBefore,
  backwardSweep,
  furtherBack,

  // Many neurons to a layer: indices and the sum over paths.
  whichWeight,
  pickPaths,
  sumOverPaths,
  sumOverPathsFormula,
  manyWeight,
  manyWeightFormula,
  whoIsAsleep,

  // What the slopes are for: the average, the gradient, the step downhill.
  averageTable,
  gradientComponents,
  rankWeights,
  whichNudge,
  averageSlope,
  oneStep,
  tooLargeStep,
] as const;

export type FamilyId = (typeof all)[number]["id"];

/** A kind of exercise, before any of its variants is made. Safe to show anywhere: it holds no key. */
export type FamilySummary = FamilyAbout<FamilyId>;

export const families: readonly FamilySummary[] = all;

/** True if `text` names a family. */
export const isFamilyId = (text: string): text is FamilyId => families.some((family) => family.id === text);
