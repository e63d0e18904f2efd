import {
  lampsCanBeSpent,
  noSingleKnobWins,
  oneNudgeIsBest,
  randomPlayerLoses,
  startIsFarFromSolved,
} from "./challenge-rules.ts";
import { parIsProved, solutionReplays, wrongLogsFail } from "./log-rules.ts";
import { awayFromKinks, backpropagationAgrees, finiteEverywhere } from "./number-rules.ts";
import type { Rule } from "./rule.ts";

/** In the order of SPEC.md. */
export const rules: readonly Rule[] = [
  { id: "V2", check: finiteEverywhere },
  { id: "V3", check: startIsFarFromSolved },
  { id: "V4", check: wrongLogsFail },
  { id: "V5", check: solutionReplays },
  { id: "V6", check: parIsProved },
  { id: "V7", check: noSingleKnobWins },
  { id: "V8", check: awayFromKinks },
  { id: "V9", check: backpropagationAgrees },
  { id: "V10", check: randomPlayerLoses },
  { id: "V14", check: lampsCanBeSpent },
  { id: "V15", check: oneNudgeIsBest },
];
