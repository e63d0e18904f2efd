import { z } from "zod";
import { fromStoredJson } from "./stored-json.ts";
import type { AttemptRow } from "./tables.ts";

const partVerdicts = z.enum(["correct", "incorrect", "unreadable", "undecided"]);
const attemptVerdicts = z.enum([...partVerdicts.options, "incomplete"]);
const befores = z.enum(["none", "wrong", "right"]);
const answersSchema = z.record(z.string(), z.string());
const partsSchema = z.record(z.string(), z.object({ kind: partVerdicts, mistake: z.string().exactOptional() }));

/** One submission of answers to one question, as it was marked. */
export interface Attempt {
  readonly id: string;
  readonly learnerId: string;
  readonly family: string;
  /** Which variant of the family. Together they make the same question again. */
  readonly seed: string;
  readonly concept: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly parts: Readonly<z.infer<typeof partsSchema>>;
  readonly verdict: z.infer<typeof attemptVerdicts>;
  /** The first mistake that was named, such as "missing-two". */
  readonly mistake: string | null;
  /** False if nothing was marked right or wrong: it is stored, but never held against the learner. */
  readonly counts: boolean;
  /** Hints taken for this variant before the attempt. */
  readonly hints: number;
  /** True if the worked solution had been shown before the attempt. */
  readonly solutionSeen: boolean;
  /** What had become of the same variant before, as far as it counted: nothing, only wrong answers, or a right one. */
  readonly earlier: z.infer<typeof befores>;
  /** The id of the question that was handed out, by which it can be opened again; null if it is not known. */
  readonly question: string | null;
  readonly createdAt: string;
}

/** What an attempt says of a learner, without what was written in it. */
export type AttemptLine = Omit<Attempt, "learnerId" | "concept" | "answers" | "parts" | "question">;

/** An attempt as it is handed in. What came before it is found when it is stored. */
export type NewAttempt = Omit<Attempt, "hints" | "solutionSeen" | "earlier">;

/** An attempt's row before it is stored. */
export type NewAttemptRow = Omit<AttemptRow, "hints" | "solution_seen" | "earlier">;

/** All that is needed to say what a learner knows; what was written stays where it is. */
export const LINE = [
  "id",
  "family",
  "seed",
  "verdict",
  "mistake",
  "counts",
  "hints",
  "solution_seen",
  "earlier",
  "created_at",
] as const;

export const newRowFrom = (attempt: NewAttempt): NewAttemptRow => ({
  id: attempt.id,
  learner_id: attempt.learnerId,
  family: attempt.family,
  seed: attempt.seed,
  concept: attempt.concept,
  answers: JSON.stringify(attempt.answers),
  parts: JSON.stringify(attempt.parts),
  verdict: attempt.verdict,
  mistake: attempt.mistake,
  counts: attempt.counts ? 1 : 0,
  question: attempt.question,
  created_at: attempt.createdAt,
});

export const rowFrom = (attempt: Attempt): AttemptRow => ({
  ...newRowFrom(attempt),
  hints: attempt.hints,
  solution_seen: attempt.solutionSeen ? 1 : 0,
  earlier: attempt.earlier,
});

/** What came before an attempt. */
export const pastFrom = (row: Pick<AttemptRow, "hints" | "solution_seen" | "earlier">) => ({
  hints: row.hints,
  solutionSeen: row.solution_seen === 1,
  earlier: befores.parse(row.earlier),
});

export const lineFrom = (row: Pick<AttemptRow, (typeof LINE)[number]>): AttemptLine => ({
  id: row.id,
  family: row.family,
  seed: row.seed,
  verdict: attemptVerdicts.parse(row.verdict),
  mistake: row.mistake,
  counts: row.counts === 1,
  ...pastFrom(row),
  createdAt: row.created_at,
});

export const partsFrom = ({ id, parts }: Pick<AttemptRow, "id" | "parts">): Attempt["parts"] =>
  fromStoredJson(partsSchema, parts, `attempt ${id}, parts,`);

export const attemptFrom = (row: AttemptRow): Attempt => ({
  ...lineFrom(row),
  learnerId: row.learner_id,
  concept: row.concept,
  answers: fromStoredJson(answersSchema, row.answers, `attempt ${row.id}, answers,`),
  parts: partsFrom(row),
  question: row.question,
});
