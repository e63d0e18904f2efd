import { createHash } from "node:crypto";
import { type ConceptId, concepts } from "@nn/concepts";
import type { Store } from "@nn/db";
import { FORMS, isFamilyId } from "@nn/exercises";
import { type Catalogue, SUMMARY_RULES, type Summary } from "@nn/mastery";
import { z } from "zod";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Clocks of several processes may differ by this much: nothing is added to a day that has been over for as long. */
const SETTLED_MS = 10 * 60 * 1000;

const count = z.int().min(0);
const familyId = z.custom<NonNullable<SummaryEvidence["family"]>>((id) => typeof id === "string" && isFamilyId(id));
const conceptId = z.enum(concepts.map(({ id }) => id));
const evidence = z.strictObject({
  concept: conceptId,
  grade: z.enum(["again", "hard", "good"]),
  at: z.number(),
  family: familyId.exactOptional(),
  attempt: z.strictObject({ id: z.string(), mistake: z.string().nullable() }).exactOptional(),
});
const summarySchema: z.ZodType<Summary> = z.strictObject({
  concepts: z.partialRecord(
    conceptId,
    z.strictObject({
      memory: z.strictObject({ stability: z.number(), difficulty: z.number(), at: z.number() }),
      last: evidence,
      hasWorked: z.boolean(),
      slips: count,
    }),
  ),
  families: z.record(
    z.string(),
    z.strictObject({
      attempts: count,
      right: count,
      unaided: count,
      missed: count,
      lastAt: z.number().nullable(),
      rung: z.strictObject({ form: z.enum(FORMS), furthest: z.enum(FORMS), missed: count }).nullable(),
    }),
  ),
});
type SummaryEvidence = NonNullable<Summary["concepts"][ConceptId]>["last"];

const rulesOf = new WeakMap<Catalogue, string>();

/** By which rules a summary is worked out: those of mastery, and which concept each family speaks for. */
function rules(catalogue: Catalogue): string {
  const known = rulesOf.get(catalogue);
  if (known) return known;
  const families = catalogue.map(({ id, concept }) => `${id} ${concept}`).join("\n");
  const made = `${SUMMARY_RULES}.${createHash("sha256").update(families).digest("base64url").slice(0, 16)}`;
  rulesOf.set(catalogue, made);
  return made;
}

/** A summary of a learner's earlier days, and the moment at which it ends. */
export interface Before {
  readonly summary: Summary;
  readonly until: string;
}

/** What was kept of earlier days; undefined if that was nothing, or was made by other rules than today's. */
export async function keptSummary(store: Store, learnerId: string, catalogue: Catalogue): Promise<Before | undefined> {
  const kept = await store.summaries.of(learnerId);
  if (kept?.rules !== rules(catalogue)) return undefined;
  const read = summarySchema.safeParse(JSON.parse(kept.summary));
  return read.success ? { summary: read.data, until: kept.until } : undefined;
}

export const keepSummary = (store: Store, learnerId: string, catalogue: Catalogue, { summary, until }: Before) =>
  store.summaries.keep(learnerId, { rules: rules(catalogue), until, summary: JSON.stringify(summary) });

/** The last midnight (UTC) that has been over for long enough. */
export const settledMidnight = (now: Date): string =>
  new Date(Math.floor((now.getTime() - SETTLED_MS) / DAY_MS) * DAY_MS).toISOString();
