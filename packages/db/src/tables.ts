/**
 * The rows as both engines store them: uuids, times (ISO 8601, UTC) and JSON as text, booleans as 0 or 1. No column may
 * need a type that only one engine has.
 */
export interface Tables {
  readonly learners: LearnerRow;
  readonly attempts: AttemptRow;
  readonly runs: RunRow;
  readonly tallies: TallyRow;
  readonly tally_marks: TallyMarkRow;
  readonly aids: AidRow;
  readonly claims: ClaimRow;
  readonly summaries: SummaryRow;
  readonly notes: NoteRow;
  readonly settings: SettingRow;
  readonly migrations: MigrationRow;
  readonly migration_lock: MigrationLockRow;
  readonly rate_limits: RateLimitRow;
  readonly keys: KeyRow;
  readonly codes: CodeRow;
}

export interface LearnerRow {
  id: string;
  /** SHA-256 of the secret in the learner's cookie, hexadecimal. The secret itself is never stored. */
  secret_hash: string;
  created_at: string;
}

export interface AttemptRow {
  id: string;
  learner_id: string;
  family: string;
  seed: string;
  concept: string;
  /** JSON: part id → what was typed. */
  answers: string;
  /** JSON: part id → { kind, mistake? }. */
  parts: string;
  verdict: string;
  mistake: string | null;
  counts: number;
  hints: number;
  solution_seen: number;
  /** What had become of this variant before: 'none', 'wrong' or 'right'. */
  earlier: string;
  /** The id of the question that was handed out; null for attempts from before it was kept. */
  question: string | null;
  created_at: string;
}

export interface RunRow {
  id: string;
  learner_id: string;
  level_uuid: string;
  level_rev: number;
  /** Which of the level's starts, counted from 0. */
  start: number;
  /** JSON: the moves, in order. All other columns follow from replaying them. */
  log: string;
  nudges: number;
  /** Every nudge ever made in the play. */
  ink: number;
  lamps: number;
  cost: number;
  stars: number;
  crown: number;
  created_at: string;
}

/** How many learners solved a start of a level with this much of a measure: kept, so that nobody has to count. */
export interface TallyRow {
  level_uuid: string;
  level_rev: number;
  start: number;
  measure: string;
  value: number;
  learners: number;
}

/** How often one address raised one bar on one day. Rows of days gone by are deleted. */
export interface TallyMarkRow extends Omit<TallyRow, "learners"> {
  day: string;
  /** Made unreadable with a key of the site. */
  address: string;
  newcomer: number;
  marks: number;
}

/** A hint or worked solution that the learner asked for, stored once however often it is read. */
export interface AidRow {
  learner_id: string;
  family: string;
  seed: string;
  kind: string;
  part: string;
  step: number;
  created_at: string;
}

/** Whose a question is that was opened by somebody who was nobody yet. */
export interface ClaimRow {
  question: string;
  /** Null once that learner has been removed. */
  learner_id: string | null;
  created_at: string;
}

/** A learner's past up to a moment, worked out: kept so that nobody has to read all of it, and never needed. */
export interface SummaryRow {
  learner_id: string;
  /** By which rules it was worked out. */
  rules: string;
  /** Everything before this moment is in it, and nothing after. */
  until: string;
  /** JSON, as the caller of this package writes it. */
  summary: string;
}

/** What was said in a lesson without being an attempt. */
export interface NoteRow {
  id: string;
  learner_id: string;
  kind: string;
  about: string;
  /** JSON: what was said. */
  said: string;
  created_at: string;
}

export interface SettingRow {
  name: string;
  value: string;
  created_at: string;
}

export interface MigrationRow {
  name: string;
  applied_at: string;
}

export interface MigrationLockRow {
  id: number;
  taken: number;
}

export interface RateLimitRow {
  key: string;
  points: number;
  /** When counting begins anew, in milliseconds; PostgreSQL's driver returns it as text. */
  expire: number | string | null;
}

/** A further secret of a learner: of another browser, or in the place of an earlier one. */
export interface KeyRow {
  secret_hash: string;
  learner_id: string;
  replaces: string | null;
  created_at: string;
}

/** A code by which another device becomes the same learner. Only its hash is stored. */
export interface CodeRow {
  code_hash: string;
  learner_id: string;
  /** 'pairing' or 'recovery'. */
  kind: string;
  created_at: string;
  ends_at: string | null;
  /** When a browser first joined by it. */
  used_at: string | null;
}
