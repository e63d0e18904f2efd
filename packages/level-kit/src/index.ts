export { MOST_BYTES, MOST_DEPTH } from "./document/json-text.ts";
export type { Knob, Level, LevelNetwork, LevelText, LevelTexts } from "./document/level.ts";
export { parseLevel, parseLevelText } from "./document/parse-level.ts";
export { FORMAT, jsonSchemaOf } from "./document/schema.ts";
export { fingerprintOf } from "./fingerprint.ts";
export type { Fault, Issue, IssueCode, IssueWords, Kind, Measure, OneForEach } from "./issue.ts";
export { checkPacks, type PackOfLevels } from "./pack/check-packs.ts";
export { LICENSES, type PackManifest, parseManifest } from "./pack/manifest.ts";
export { applyMove, type MoveOutcome } from "./play/apply-move.ts";
export { type Lamp, lampOf } from "./play/lamp.ts";
export {
  type Direction,
  type Effect,
  type LampMove,
  MOST_MOVES,
  type Move,
  type Nudge,
  type Prediction,
} from "./play/move.ts";
export { parseLog } from "./play/parse-log.ts";
export { type Lit, type Play, startPlay } from "./play/play.ts";
export { type Reading, readingOf, type Stars, starsFor } from "./play/reading.ts";
export type { Refusal, RefusalCode, RefusalWords } from "./play/refusal.ts";
export { type Replay, replay } from "./play/replay.ts";
export type { Result } from "./result.ts";
export { descentPath } from "./solve/descent-path.ts";
export { type GreedyOutcome, greedyPlayer, randomPlayerWins } from "./solve/players.ts";
export { probingPlayer } from "./solve/probing-player.ts";
export { readingPlayer } from "./solve/reading-player.ts";
export type { Outcome } from "./solve/run.ts";
export { MOST_STATES, type Solution, solve } from "./solve/solve.ts";
export { type LevelEntry, type LevelFiles, parseEntry, type WrongLog } from "./validate/entry.ts";
export { type LevelReport, reportOf } from "./validate/report.ts";
export { type RuleIssue, validate, validateFiles } from "./validate/validate.ts";
