import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { adoptFirstRecord } from "./adopt.ts";
import { type Recorded, recordOnce } from "./record-once.ts";
import type { Guard } from "./retry.ts";
import { fromStoredJson } from "./stored-json.ts";
import type { RunRow, Tables } from "./tables.ts";

/** One solved level. Only the moves were sent; all the rest comes from replaying them. */
export interface Run {
  readonly id: string;
  readonly learnerId: string;
  readonly levelUuid: string;
  readonly levelRev: number;
  readonly log: readonly unknown[];
  readonly nudges: number;
  readonly lamps: number;
  readonly cost: number;
  readonly stars: number;
  readonly crown: boolean;
  readonly createdAt: string;
}

/** A learner's best on one revision of a level. */
export interface LevelBest {
  readonly levelUuid: string;
  readonly levelRev: number;
  readonly stars: number;
  readonly crown: boolean;
  readonly nudges: number;
  readonly runs: number;
  readonly firstAt: string;
}

/** One bar of the histogram: how many learners solved the level with this many nudges and paid lamps. */
export interface HistogramBar {
  readonly nudges: number;
  readonly lamps: number;
  readonly learners: number;
}

/** When a level was solved. */
export interface Win {
  readonly levelUuid: string;
  readonly createdAt: string;
}

export interface Runs {
  /** Stores a run once, even if its id is sent again. Resolves after the commit. */
  readonly record: (run: Run) => Promise<Recorded<Run>>;
  /** For a learner just created: takes over the same run from a lost first request (`adoptFirstRecord`). */
  readonly adopt: (run: Run) => Promise<boolean>;
  /** Newest first. */
  readonly listFor: (learnerId: string, limit?: number) => Promise<readonly Run[]>;
  /** Newest first; without the moves, which may be long. */
  readonly winsOf: (learnerId: string, limit: number) => Promise<readonly Win[]>;
  readonly bestFor: (learnerId: string, levelUuid?: string) => Promise<readonly LevelBest[]>;
  /** A learner who repeats a solution counts once in its bar, so nobody can raise a bar alone. */
  readonly histogram: (levelUuid: string, levelRev: number) => Promise<readonly HistogramBar[]>;
}

export function runsOf(db: Kysely<Tables>, guard: Guard): Runs {
  return {
    record: (run) =>
      guard(async () => {
        const row = rowFrom(run);
        const { fresh, stored } = await recordOnce<RunRow>(
          row,
          () =>
            db
              .insertInto("runs")
              .values(row)
              .onConflict((conflict) => conflict.column("id").doNothing())
              .returning("id")
              .execute(),
          () => db.selectFrom("runs").selectAll().where("id", "=", row.id).executeTakeFirst(),
        );
        return { fresh, stored: runFrom(stored) };
      }),

    adopt: ({ id, learnerId, log }) =>
      guard(() => adoptFirstRecord(db, { table: "runs", content: "log", sent: JSON.stringify(log), id, learnerId })),

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

    winsOf: (learnerId, limit) =>
      guard(
        async () =>
          await db
            .selectFrom("runs")
            .select(["level_uuid as levelUuid", "created_at as createdAt"])
            .where("learner_id", "=", learnerId)
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
            fn.max("stars").as("stars"),
            fn.max("crown").as("crown"),
            fn.min("nudges").as("nudges"),
            fn.countAll().as("runs"),
            fn.min("created_at").as("firstAt"),
          ])
          .where("learner_id", "=", learnerId)
          .$if(levelUuid !== undefined, (query) => query.where("level_uuid", "=", levelUuid ?? ""))
          .groupBy(["level_uuid", "level_rev"])
          .orderBy("level_uuid")
          .orderBy("level_rev")
          .execute();
        return rows.map((row) => ({
          levelUuid: row.level_uuid,
          levelRev: row.level_rev,
          stars: row.stars,
          crown: row.crown === 1,
          nudges: row.nudges,
          runs: Number(row.runs), // PostgreSQL counts in 64 bits, which its driver returns as text
          firstAt: row.firstAt,
        }));
      }),

    histogram: (levelUuid, levelRev) =>
      guard(async () => {
        const rows = await db
          .selectFrom("runs")
          .select(["nudges", "lamps", sql<number>`count(distinct learner_id)`.as("learners")])
          .where("level_uuid", "=", levelUuid)
          .where("level_rev", "=", levelRev)
          .groupBy(["nudges", "lamps"])
          .orderBy("nudges")
          .orderBy("lamps")
          .execute();
        return rows.map((row) => ({ ...row, learners: Number(row.learners) }));
      }),
  };
}

const rowFrom = (run: Run): RunRow => ({
  id: run.id,
  learner_id: run.learnerId,
  level_uuid: run.levelUuid,
  level_rev: run.levelRev,
  log: JSON.stringify(run.log),
  nudges: run.nudges,
  lamps: run.lamps,
  cost: run.cost,
  stars: run.stars,
  crown: run.crown ? 1 : 0,
  created_at: run.createdAt,
});

const runFrom = (row: RunRow): Run => ({
  id: row.id,
  learnerId: row.learner_id,
  levelUuid: row.level_uuid,
  levelRev: row.level_rev,
  log: fromStoredJson(z.array(z.unknown()), row.log, `run ${row.id}, log,`),
  nudges: row.nudges,
  lamps: row.lamps,
  cost: row.cost,
  stars: row.stars,
  crown: row.crown === 1,
  createdAt: row.created_at,
});
