import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerUntil, newTally, storedOf, type Tally } from "./learners.ts";
import type { Postgres } from "./postgres.ts";
import { startNginx } from "./proxy.ts";
import { pause, type SiteProcess, siteProcess, untilReady } from "./site.ts";

/** What was found when things were broken while a class was at work. */
export interface Outcome {
  readonly name: string;
  readonly breaks: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly twice: number;
  readonly sentAgain: number;
  /** Answers that were never taken, or refused as if the learner had done something wrong. */
  readonly worse: number;
}

const LEARNERS = 16;
/** Something is broken while a class is at work, however slow the machine is: so many answers are taken before it. */
const ANSWERS_BETWEEN = 2 * LEARNERS;
/** What is not taken by then is found in the count of those who gave up. */
const LONGEST_BETWEEN_MS = 30_000;

/** A class at work at one port, while something is broken again and again; then everything is counted. */
async function drill(name: string, port: number, breaks: readonly (() => Promise<void>)[]): Promise<Outcome> {
  const tally = newTally();
  let [isOver, isBroken] = [false, false];
  const lesson = { isOver: () => isOver, isBroken: () => isBroken };
  const learners = Array.from({ length: LEARNERS }, () => answerUntil(port, lesson, tally));
  try {
    for (const act of breaks) {
      await untilMoreAnswers(tally);
      isBroken = true;
      await act();
      isBroken = false;
    }
    await untilMoreAnswers(tally);
  } finally {
    // If it could not be mended, nobody goes on for ever.
    isBroken = false;
    isOver = true;
  }
  const cookies = await Promise.all(learners);
  const stored = (await Promise.all(cookies.map((cookie) => storedOf(port, cookie)))).flat();
  const found = new Set(stored);
  return {
    name,
    breaks: breaks.length,
    acknowledged: tally.acknowledged.size,
    lost: [...tally.acknowledged].filter((id) => !found.has(id)).length,
    twice: stored.length - found.size,
    sentAgain: tally.retried,
    worse: tally.givenUp + tally.blamed.length,
  };
}

async function untilMoreAnswers({ acknowledged }: Tally): Promise<void> {
  const enough = acknowledged.size + ANSWERS_BETWEEN;
  for (const deadline = Date.now() + LONGEST_BETWEEN_MS; Date.now() < deadline && acknowledged.size < enough; )
    await pause(50);
}

const repeat = (times: number, act: (round: number) => Promise<void>) =>
  Array.from({ length: times }, (_, round) => () => act(round));

const killAndStart = async (site: SiteProcess) => {
  await site.kill();
  await site.start();
};

/** One process on SQLite, killed and started again. */
export async function killedOnSqlite(rounds: number): Promise<Outcome> {
  const data = await mkdtemp(join(tmpdir(), "nudge-faults-"));
  const site = await siteProcess({ NUDGE_DATA: data, DATABASE_URL: "" });
  try {
    await site.start();
    return await drill(
      "one process on SQLite, SIGKILL",
      site.port,
      repeat(rounds, () => killAndStart(site)),
    );
  } finally {
    await site.kill();
    await rm(data, { recursive: true, force: true });
  }
}

/** The same, ended as systemd does: what has begun is answered, so that next to nothing has to be sent again. */
export async function stoppedOnSqlite(rounds: number): Promise<Outcome> {
  const data = await mkdtemp(join(tmpdir(), "nudge-faults-"));
  const site = await siteProcess({ NUDGE_DATA: data, DATABASE_URL: "" });
  try {
    await site.start();
    return await drill(
      "one process on SQLite, SIGTERM",
      site.port,
      repeat(rounds, async () => {
        const code = await site.stop();
        if (code !== 0) throw new Error(`the site ended with ${code} on SIGTERM`);
        await site.start();
      }),
    );
  } finally {
    await site.kill();
    await rm(data, { recursive: true, force: true });
  }
}

/** Several processes on one PostgreSQL behind nginx: processes are killed one after the other, then the database. */
export async function severalOnPostgres(processes: number, rounds: number, database: Postgres): Promise<Outcome> {
  const settings = { DATABASE_URL: database.url, NUDGE_PROXIES: "1" };
  const sites = await Promise.all(Array.from({ length: processes }, () => siteProcess(settings)));
  const killOne = repeat(rounds, (round) => killAndStart(sites[round % processes] as SiteProcess));
  const crash = repeat(Math.ceil(rounds / 2), async () => {
    database.crash();
    await Promise.all(sites.map(({ port }) => untilReady(port)));
  });
  let proxy: Awaited<ReturnType<typeof startNginx>> | undefined;
  try {
    await Promise.all(sites.map((site) => site.start()));
    proxy = await startNginx(sites.map(({ port }) => port));
    return await drill(`${processes} processes on PostgreSQL behind nginx`, proxy.port, [...killOne, ...crash]);
  } finally {
    await proxy?.close();
    await Promise.all(sites.map((site) => site.kill()));
  }
}
