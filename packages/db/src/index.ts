import "server-only";

export type { Aid, Aids, AidsUsed, Variant } from "./aids.ts";
export type { Attempt, AttemptLine, NewAttempt } from "./attempt.ts";
export type { Attempts, FamilyProgress } from "./attempts.ts";
export type { Claim, Claims } from "./claims.ts";
export type { Learner, Learners } from "./learners.ts";
export type { Note, Notes } from "./notes.ts";
export { type DatabaseOptions, openDatabase, type Store } from "./open-database.ts";
export type { Recorded } from "./record-once.ts";
export type { Run } from "./run.ts";
export type { LevelBest, Runs, Win } from "./runs.ts";
export type { Settings } from "./settings.ts";
export { StorageError, type StorageFault, TakenIdError } from "./storage-error.ts";
export type { StoredSummary, Summaries } from "./summaries.ts";
export type { Histogram, HistogramBar, Measure, Origin } from "./tallies.ts";
