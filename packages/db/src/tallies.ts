import { type Kysely, sql } from "kysely";
import type { Run } from "./run.ts";
import type { Tables } from "./tables.ts";

/** What a solved level is measured in. */
export const measures = ["nudges", "ink", "lamps"] as const;
export type Measure = (typeof measures)[number];

/** How many learners solved a level with this much of a measure. */
export interface HistogramBar {
  readonly value: number;
  readonly learners: number;
}

/** One distribution for each measure. */
export type Histogram = Readonly<Record<Measure, readonly HistogramBar[]>>;

/** Where a run came from. No address is stored: `address` must not be readable. */
export interface Origin {
  /** The day by the server's calendar, "2026-11-28". */
  readonly day: string;
  readonly address: string;
  /** True if whoever sent it was made a learner on the spot. */
  readonly isNewcomer: boolean;
}

/** Everything above stands in the last bar, so that no histogram grows without end. */
export const LAST_BAR = 999;

/** How often one address can raise one bar in a day: a class behind one address counts, a machine does not. */
export const MOST_A_DAY = 30;
/** Whoever comes without a cookie can come again without one, so all of them together count once a day. */
const MOST_NEWCOMERS_A_DAY = 1;

/** The distributions of a start of a level, from counts that are kept: their length alone decides how long it takes. */
export async function histogramOf(
  db: Kysely<Tables>,
  { levelUuid, levelRev, start }: Pick<Run, "levelUuid" | "levelRev" | "start">,
): Promise<Histogram> {
  const rows = await db
    .selectFrom("tallies")
    .select(["measure", "value", "learners"])
    .where("level_uuid", "=", levelUuid)
    .where("level_rev", "=", levelRev)
    .where("start", "=", start)
    .orderBy("value")
    .execute();
  const barsOf = (measure: Measure) =>
    rows.filter((row) => row.measure === measure).map(({ value, learners }) => ({ value, learners }));
  return { nudges: barsOf("nudges"), ink: barsOf("ink"), lamps: barsOf("lamps") };
}

/** Counts a run that its locked learner has just stored, in the same transaction. A learner counts once in each bar. */
export async function countRun(db: Kysely<Tables>, run: Run, origin: Origin | undefined): Promise<void> {
  if (origin) await db.deleteFrom("tally_marks").where("day", "<", origin.day).execute();
  for (const measure of measures) {
    const bar = {
      level_uuid: run.levelUuid,
      level_rev: run.levelRev,
      start: run.start,
      measure,
      value: Math.min(run[measure], LAST_BAR),
    };
    if (await wasCounted(db, run, measure)) continue;
    if (origin && !(await mark(db, bar, origin))) continue;
    await db
      .insertInto("tallies")
      .values({ ...bar, learners: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(["level_uuid", "level_rev", "start", "measure", "value"])
          .doUpdateSet({ learners: sql`tallies.learners + 1` }),
      )
      .execute();
  }
}

/** True if the learner has another run in the same bar. */
async function wasCounted(db: Kysely<Tables>, run: Run, measure: Measure): Promise<boolean> {
  const value = run[measure];
  const other = await db
    .selectFrom("runs")
    .select("id")
    .where("learner_id", "=", run.learnerId)
    .where("level_uuid", "=", run.levelUuid)
    .where("level_rev", "=", run.levelRev)
    .where("start", "=", run.start)
    .where(measure, value >= LAST_BAR ? ">=" : "=", Math.min(value, LAST_BAR))
    .where("id", "!=", run.id)
    .limit(1)
    .execute();
  return other.length > 0;
}

interface Bar {
  readonly level_uuid: string;
  readonly level_rev: number;
  readonly start: number;
  readonly measure: Measure;
  readonly value: number;
}

/** Notes that this address raises this bar today. False if it has done so often enough. */
async function mark(db: Kysely<Tables>, bar: Bar, { day, address, isNewcomer }: Origin): Promise<boolean> {
  const [row] = await db
    .insertInto("tally_marks")
    .values({ day, address, newcomer: isNewcomer ? 1 : 0, ...bar, marks: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["day", "address", "newcomer", "level_uuid", "level_rev", "start", "measure", "value"])
        .doUpdateSet({ marks: sql`tally_marks.marks + 1` }),
    )
    .returning("marks")
    .execute();
  if (!row) throw new Error("a mark that was just made is not there");
  return row.marks <= (isNewcomer ? MOST_NEWCOMERS_A_DAY : MOST_A_DAY);
}
