import type { Kysely } from "kysely";
import { z } from "zod";
import { adoptFirstRecord } from "./adopt.ts";
import type { Clock } from "./clock.ts";
import { type Recorded, recordOnce } from "./record-once.ts";
import type { Guard } from "./retry.ts";
import { fromStoredJson } from "./stored-json.ts";
import type { NoteRow, Tables } from "./tables.ts";

const kinds = z.enum(["guess", "recall"]);

/**
 * Something a learner said in a lesson that is no attempt and is never marked: a guess before the answer was shown, or
 * an answer to a question that was to be said back.
 */
export interface Note {
  readonly id: string;
  readonly learnerId: string;
  readonly kind: z.infer<typeof kinds>;
  /** What it was about, as an address in the course: "downhill#one-step". */
  readonly about: string;
  /** What was said, as the caller of this package writes it. */
  readonly said: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
}

export interface Notes {
  /** Stores a note once, even if its id is sent again. Resolves after the commit. */
  readonly record: (note: Note) => Promise<Recorded<Note>>;
  /** For a learner just created: takes over the same note from a lost first request (`adoptFirstRecord`). */
  readonly adopt: (note: Note) => Promise<boolean>;
  /** Newest first. */
  readonly listFor: (learnerId: string, limit?: number) => Promise<readonly Note[]>;
}

export function notesOf(db: Kysely<Tables>, guard: Guard, clock: Clock): Notes {
  return {
    record: (note) =>
      guard(async () => {
        const row = noteRow(note);
        const { fresh, stored } = await recordOnce<NoteRow>(
          row,
          () =>
            db
              .insertInto("notes")
              .values(row)
              .onConflict((conflict) => conflict.column("id").doNothing())
              .returningAll()
              .executeTakeFirst(),
          () => db.selectFrom("notes").selectAll().where("id", "=", row.id).executeTakeFirst(),
        );
        return { fresh, stored: noteFrom(stored) };
      }),

    adopt: ({ id, learnerId, said }) =>
      guard(() =>
        adoptFirstRecord(
          db,
          { table: "notes", content: "said", sent: JSON.stringify(said), id, learnerId },
          clock.now(),
        ),
      ),

    listFor: (learnerId, limit = 100) =>
      guard(async () => {
        const rows = await db
          .selectFrom("notes")
          .selectAll()
          .where("learner_id", "=", learnerId)
          .orderBy("created_at", "desc")
          .orderBy("id", "desc")
          .limit(limit)
          .execute();
        return rows.map(noteFrom);
      }),
  };
}

export const noteRow = (note: Note): NoteRow => ({
  id: note.id,
  learner_id: note.learnerId,
  kind: note.kind,
  about: note.about,
  said: JSON.stringify(note.said),
  created_at: note.createdAt,
});

export const noteFrom = (row: NoteRow): Note => ({
  id: row.id,
  learnerId: row.learner_id,
  kind: kinds.parse(row.kind),
  about: row.about,
  said: fromStoredJson(z.record(z.string(), z.unknown()), row.said, `note ${row.id}, said,`),
  createdAt: row.created_at,
});
