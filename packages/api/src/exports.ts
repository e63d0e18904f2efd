import { createHmac, timingSafeEqual } from "node:crypto";
import type { Belongings } from "@nn/db";
import { z } from "zod";

/** Some of a learner's records, few enough for one request, with our own signature. */
export interface ExportPart {
  readonly records: Belongings;
  readonly signature: string;
}

/** The document that a learner takes away. `DATA.md` describes it. */
export interface ExportDocument {
  readonly format: "nudge-export";
  readonly version: 1;
  readonly madeAt: string;
  readonly parts: readonly ExportPart[];
}

/** A request may have 128 KB; the longest game, some 84 KB, has a part to itself. */
const MOST_CHARACTERS = 60_000;

const when = z.iso.datetime();
const attempt = z.strictObject({
  id: z.uuid(),
  family: z.string(),
  seed: z.string(),
  concept: z.string(),
  answers: z.record(z.string(), z.string()),
  parts: z.record(
    z.string(),
    z.strictObject({
      kind: z.enum(["correct", "incorrect", "unreadable", "undecided"]),
      mistake: z.string().exactOptional(),
    }),
  ),
  verdict: z.enum(["correct", "incorrect", "unreadable", "undecided", "incomplete"]),
  mistake: z.string().nullable(),
  counts: z.boolean(),
  hints: z.int().min(0),
  solutionSeen: z.boolean(),
  earlier: z.enum(["none", "wrong", "right"]),
  question: z.string().nullable(),
  createdAt: when,
});
const run = z.strictObject({
  id: z.uuid(),
  levelUuid: z.string(),
  levelRev: z.int(),
  start: z.int(),
  log: z.array(z.unknown()),
  nudges: z.int(),
  ink: z.int(),
  lamps: z.int(),
  cost: z.number(),
  stars: z.int().min(0).max(3),
  crown: z.boolean(),
  createdAt: when,
});
const note = z.strictObject({
  id: z.uuid(),
  kind: z.enum(["guess", "recall"]),
  about: z.string(),
  said: z.record(z.string(), z.unknown()),
  createdAt: when,
});
const aid = z.strictObject({
  family: z.string(),
  seed: z.string(),
  kind: z.enum(["hint", "solution"]),
  part: z.string(),
  step: z.int(),
  created_at: when,
});
const belongings: z.ZodType<Belongings> = z.strictObject({
  attempts: z.array(attempt),
  runs: z.array(run),
  notes: z.array(note),
  aids: z.array(aid),
});

const signatureOf = (records: unknown, key: string) =>
  createHmac("sha256", key).update(JSON.stringify(records)).digest("base64url");

/** What is nested too deep to be written out was never signed. */
function signatureIfWritten(records: unknown, key: string): string | undefined {
  try {
    return signatureOf(records, key);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** All that a learner has, in parts that can be brought back one by one. */
export function exportDocument(all: Belongings, key: string, madeAt: Date): ExportDocument {
  const parts = partsOf(all).map((records) => ({ records, signature: signatureOf(records, key) }));
  return { format: "nudge-export", version: 1, madeAt: madeAt.toISOString(), parts };
}

/**
 * The records of a part that this site has signed; undefined if they are not as they were. Verdicts and stars are
 * believed here without being worked out again, so nobody else may have written them.
 */
export function recordsOf(part: { readonly records: unknown; readonly signature: string }, key: string) {
  const signature = signatureIfWritten(part.records, key);
  if (signature === undefined) return undefined;
  const [ours, theirs] = [signature, part.signature].map((text) => Buffer.from(text));
  if (!ours || !theirs || ours.length !== theirs.length || !timingSafeEqual(ours, theirs)) return undefined;
  const read = belongings.safeParse(part.records);
  return read.success ? read.data : undefined;
}

/** At least one part: an empty past is a document too. */
function partsOf(all: Belongings): readonly Belongings[] {
  const parts = [emptyPart()];
  let room = MOST_CHARACTERS;
  for (const kind of ["attempts", "runs", "notes", "aids"] as const)
    for (const record of all[kind]) {
      const length = JSON.stringify(record).length;
      if (room < length && room < MOST_CHARACTERS) {
        parts.push(emptyPart());
        room = MOST_CHARACTERS;
      }
      room -= length;
      const records: unknown[] = parts.at(-1)?.[kind] ?? [];
      records.push(record);
    }
  return parts;
}

type Part = { -readonly [Kind in keyof Belongings]: Belongings[Kind][number][] };

const emptyPart = (): Part => ({ attempts: [], runs: [], notes: [], aids: [] });
