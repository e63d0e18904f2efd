export { buildingLog } from "./backprop/build.ts";
export type { Misplaced, MisplacedCode } from "./backprop/misplaced.ts";
export { type Piece, type PieceForm, pieceOf } from "./backprop/piece.ts";
export { piecesOf } from "./backprop/pieces.ts";
export { applyPlacement, isBuilt, type Placing, type PlacingOutcome, startPlacing } from "./backprop/placing.ts";
export { type PlacingReading, placingReadingOf } from "./backprop/placing-reading.ts";
export { type PlacingReplay, replayPlacing } from "./backprop/replay-placing.ts";
export { type Slot, slotsOf } from "./backprop/slots.ts";
export { dailyDate, dailyId } from "./daily/daily-id.ts";
export { dailyLevel } from "./daily/daily-level.ts";
export { MOST_BYTES, MOST_DEPTH } from "./document/json-text.ts";
export { hasKnobs, hasSlots } from "./document/kinds.ts";
export type {
  BackpropLevel,
  Descent,
  Knob,
  Level,
  LevelNetwork,
  LevelText,
  LevelTexts,
  Mode,
  NudgeLevel,
  Start,
} from "./document/level.ts";
export { parseLevel, parseLevelText } from "./document/parse-level.ts";
export { FORMAT, jsonSchemaOf } from "./document/schema.ts";
export { levelAt, startsOf } from "./document/start.ts";
export { fingerprintOf, type Solved } from "./fingerprint.ts";
export type { Fair } from "./generate/fair.ts";
export { type FoundStart, furtherStarts } from "./generate/further-starts.ts";
export type { Label } from "./generate/make-level.ts";
export { searchLevels } from "./generate/search-levels.ts";
export { uuidOf } from "./generate/uuid-of.ts";
export type { Between, Wishes } from "./generate/wishes.ts";
export { type Slip, wrongLogs } from "./generate/wrong-logs.ts";
export type { Fault, Issue, IssueCode, IssueWords, Kind, Measure, OneForEach } from "./issue.ts";
export { type CheckedPack, checkPack, provePack, type Surroundings } from "./pack/check-pack.ts";
export { FIRST_TEXTS, PLACEHOLDERS } from "./pack/first-texts.en.ts";
export { type Candidate, type Gathering, gatherPacks, type Origin, type Refused } from "./pack/gather-packs.ts";
export { LICENSES, type PackManifest, parseManifest } from "./pack/manifest.ts";
export { matchesPattern } from "./pack/matches-pattern.ts";
export type { PackFile, PackFiles, Unread } from "./pack/pack-files.ts";
export type { PackIssue } from "./pack/pack-issue.ts";
export { type LevelFile, type ReadLevel, type ReadPack, readPack } from "./pack/read-pack.ts";
export { applyMove } from "./play/apply-move.ts";
export { type Lamp, lampOf } from "./play/lamp.ts";
export {
  type Carry,
  type Commit,
  type Descend,
  type Direction,
  type Effect,
  type LampMove,
  type Lit,
  MOST_MOVES,
  type Move,
  movesIn,
  type Nudge,
  type Placement,
  type Prediction,
  type Ranking,
  type Stroke,
} from "./play/move.ts";
export type { MoveOutcome } from "./play/outcome.ts";
export { parseLog, parseLogs } from "./play/parse-log.ts";
export { type Play, startPlay } from "./play/play.ts";
export { type Reading, readingOf, type Stars, starsFor } from "./play/reading.ts";
export type { Refusal, RefusalCode, RefusalWords } from "./play/refusal.ts";
export { type Replay, replay } from "./play/replay.ts";
export { type PlayResult, type ResultOutcome, resultOf } from "./play/result.ts";
export type { Result } from "./result.ts";
export { descentPath } from "./solve/descent-path.ts";
export { type GreedyOutcome, greedyPlayer, randomPlayerWins } from "./solve/players.ts";
export { probingPlayer } from "./solve/probing-player.ts";
export { readingPlayer } from "./solve/reading-player.ts";
export type { End, Outcome } from "./solve/run.ts";
export { MOST_STATES, type Solution, solve } from "./solve/solve.ts";
export { rightAnswers, winningLog } from "./solve/winning-log.ts";
export { type LevelEntry, type LevelFiles, parseEntry, type WrongLog } from "./validate/entry.ts";
export type { Proof, Proofs } from "./validate/evidence.ts";
export { type LevelReport, readingPays, reportOf } from "./validate/report.ts";
export {
  type Examination,
  examine,
  examineStarts,
  type RuleIssue,
  validate,
  validateFiles,
} from "./validate/validate.ts";
