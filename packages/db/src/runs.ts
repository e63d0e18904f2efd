import type { Kysely } from "kysely";
import { z } from "zod";
import { adoptFirstRecord } from "./adopt.ts";
import type { Clock } from "./clock.ts";
import { lockLearner } from "./learners.ts";
import { type Recorded, recordOnce } from "./record-once.ts";
import type { Guard } from "./retry.ts";
import type { Run } from "./run.ts";
import { fromStoredJson } from "./stored-json.ts";
import type { RunRow, Tables } from "./tables.ts";
import { countRun, type Histogram, histogramOf, type Origin } from "./tallies.ts";

/** A learner's best on one start of one revision of a level. */
export interface LevelBest {
  readonly levelUuid: string;
  readonly levelRev: number;
  readonly start: number;
  readonly stars: number;
  readonly crown: boolean;
  /** The fewest, each by itself: they may be those of different runs. */
  readonly nudges: number;
  readonly ink: number;
  readonly runs: number;
  readonly firstAt: string;
}

/** When a level was solved. */
export interface Win {
  readonly levelUuid: string;
  readonly createdAt: string;
}

export interface Runs {
  /** Stores and counts a run once, even if its id is sent again. Resolves after the commit. */
  readonly record: (run: Run, origin?: Origin) => Promise<Recorded<Run>>;
  /** For a learner just created: takes over the same run from a lost first request (`adoptFirstRecord`). */
  readonly adopt: (run: Run) => Promise<boolean>;
  /** Newest first. */
  readonly listFor: (learnerId: string, limit?: number) => Promise<readonly Run[]>;
  /** Newest first; without the moves, which may be long. */
  readonly winsOf: (learnerId: string, limit: number, since?: string) => Promise<readonly Win[]>;
  readonly bestFor: (learnerId: string, levelUuid?: string) => Promise<readonly LevelBest[]>;
  /** A learner who repeats a solution counts once in its bar, so nobody can raise a bar alone. */
  readonly histogram: (of: Pick<Run, "levelUuid" | "levelRev" | "start">) => Promise<Histogram>;
}

export function runsOf(db: Kysely<Tables>, guard: Guard, clock: Clock): Runs {
  return {
    record: (run, origin) =>
      guard(() =>
        db.transaction().execute(async (transaction) => {
          await lockLearner(transaction, run.learnerId);
          const row = runRow({ ...run, crown: run.crown && !(await wasWon(transaction, run)) });
          const { fresh, stored } = await recordOnce<RunRow>(
            row,
            () =>
              transaction
                .insertInto("runs")
                .values(row)
                .onConflict((conflict) => conflict.column("id").doNothing())
                .returningAll()
                .executeTakeFirst(),
            () => transaction.selectFrom("runs").selectAll().where("id", "=", row.id).executeTakeFirst(),
          );
          if (fresh) await countRun(transaction, run, origin);
          return { fresh, stored: runFrom(stored) };
        }),
      ),

    adopt: ({ id, learnerId, log }) =>
      guard(() =>
        adoptFirstRecord(db, { table: "runs", content: "log", sent: JSON.stringify(log), id, learnerId }, clock.now()),
      ),

    listFor: (learnerId, limit = 100) =>
      guard(async () => {
        const rows = await db
          .selectFrom("runs")
          .selectAll()
          .where("learner_id", "=", learnerId)
          .orderBy("created_at", "desc")
          .orderBy("id", "desc")
          .limit(limit)
          .execute();
        return rows.map(runFrom);
      }),

    winsOf: (learnerId, limit, since = "") =>
      guard(
        async () =>
          await db
            .selectFrom("runs")
            .select(["level_uuid as levelUuid", "created_at as createdAt"])
            .where("learner_id", "=", learnerId)
            .where("created_at", ">=", since)
            .orderBy("created_at", "desc")
            .orderBy("id", "desc")
            .limit(limit)
            .execute(),
      ),

    bestFor: (learnerId, levelUuid) =>
      guard(async () => {
        const rows = await db
          .selectFrom("runs")
          .select(({ fn }) => [
            "level_uuid",
            "level_rev",
            "start",
            fn.max("stars").as("stars"),
            fn.max("crown").as("crown"),
            fn.min("nudges").as("nudges"),
            fn.min("ink").as("ink"),
            fn.countAll().as("runs"),
            fn.min("created_at").as("firstAt"),
          ])
          .where("learner_id", "=", learnerId)
          .$if(levelUuid !== undefined, (query) => query.where("level_uuid", "=", levelUuid ?? ""))
          .groupBy(["level_uuid", "level_rev", "start"])
          .orderBy("level_uuid")
          .orderBy("level_rev")
          .orderBy("start")
          .execute();
        return rows.map((row) => ({
          levelUuid: row.level_uuid,
          levelRev: row.level_rev,
          start: row.start,
          stars: row.stars,
          crown: row.crown === 1,
          nudges: row.nudges,
          ink: row.ink,
          runs: Number(row.runs), // PostgreSQL counts in 64 bits, which its driver returns as text
          firstAt: row.firstAt,
        }));
      }),

    histogram: (of) => guard(() => histogramOf(db, of)),
  };
}

/** True if the learner has won this start of this revision before. */
async function wasWon(db: Kysely<Tables>, run: Run): Promise<boolean> {
  const before = await db
    .selectFrom("runs")
    .select("id")
    .where("learner_id", "=", run.learnerId)
    .where("level_uuid", "=", run.levelUuid)
    .where("level_rev", "=", run.levelRev)
    .where("start", "=", run.start)
    .where("id", "!=", run.id)
    .limit(1)
    .execute();
  return before.length > 0;
}

export const runRow = (run: Run): RunRow => ({
  id: run.id,
  learner_id: run.learnerId,
  level_uuid: run.levelUuid,
  level_rev: run.levelRev,
  start: run.start,
  log: JSON.stringify(run.log),
  nudges: run.nudges,
  ink: run.ink,
  lamps: run.lamps,
  cost: run.cost,
  stars: run.stars,
  crown: run.crown ? 1 : 0,
  created_at: run.createdAt,
});

export const runFrom = (row: RunRow): Run => ({
  id: row.id,
  learnerId: row.learner_id,
  levelUuid: row.level_uuid,
  levelRev: row.level_rev,
  start: row.start,
  log: fromStoredJson(z.array(z.unknown()), row.log, `run ${row.id}, log,`),
  nudges: row.nudges,
  ink: row.ink,
  lamps: row.lamps,
  cost: row.cost,
  stars: row.stars,
  crown: row.crown === 1,
  createdAt: row.created_at,
});
