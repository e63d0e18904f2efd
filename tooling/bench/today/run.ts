/**
 * What `practice.today` costs somebody who has practised for long: real requests through the real handler.
 *
 *   npm run bench:today
 */
import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { makeHandler } from "../../../packages/api/src/http/handle.ts";
import { condense } from "../../../packages/api/src/practice/condense.ts";
import { openDatabase } from "../../../packages/db/src/index.ts";
import { families } from "../../../packages/exercises/src/index.ts";

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 28, 18);
const CALLS = 200;
/** Answers in all, and how many of them are of today. */
const PASTS = [
  { answers: 100, today: 10 },
  { answers: 1_000, today: 50 },
  { answers: 10_000, today: 50 },
  { answers: 10_000, today: 1_000 },
];

/** A uuid of version 7 whose time does not matter here. */
function uuid(): string {
  const hex = randomBytes(16).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const dataDirectory = await mkdtemp(join(tmpdir(), "nudge-bench-"));
let store = await openDatabase({ dataDirectory });
const none = 1e9;
const handle = makeHandler({
  open: async () => store,
  limits: { perLearner: none, perAddress: none, perAddressUnknown: none },
  now: () => new Date(NOW),
});

/** A learner who got four in five right at once, each answer as long as answers are. */
async function learnerWith({ answers, today }: (typeof PASTS)[number]) {
  const secret = randomBytes(32).toString("base64url");
  const learner = await store.learners.create(createHash("sha256").update(secret).digest("hex"));
  // In one transaction: stored one by one, each would be synced to disk. One file is open once in a process.
  await store.close();
  const file = new DatabaseSync(join(dataDirectory, "nudge.sqlite"));
  file.exec("begin");
  const insert = file.prepare(`
    insert into attempts (id, learner_id, family, seed, concept, answers, parts, verdict, mistake, counts, hints,
      solution_seen, earlier, question, created_at)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, 0, 'none', null, ?)`);
  for (let i = 0; i < answers; i++) {
    const { id: family, concept } = families[i % families.length] ?? { id: "", concept: "" };
    const at = i < answers - today ? NOW - DAY - (answers - i) * 20 * 60_000 : NOW - (answers - i) * 30_000;
    const mistake = i % 5 === 0 ? "missing-two" : null;
    const parts = { whole: mistake ? { kind: "incorrect", mistake } : { kind: "correct" } };
    insert.run(
      uuid(),
      learner.id,
      family,
      String(i),
      concept,
      JSON.stringify({ whole: "x".repeat(400) }),
      JSON.stringify(parts),
      mistake ? "incorrect" : "correct",
      mistake,
      new Date(at).toISOString(),
    );
  }
  file.exec("commit");
  file.close();
  store = await openDatabase({ dataDirectory });
  return { learner, cookie: `nudge=${secret}` };
}

async function milliseconds(cookie: string, calls: number): Promise<{ byClock: number; byProcessor: number }> {
  const [times, used]: [number[], NodeJS.CpuUsage] = [[], process.cpuUsage()];
  for (let call = 0; call < calls; call++) {
    const start = performance.now();
    const request = new Request("http://bench.test/api/trpc/practice.today", {
      headers: { host: "bench.test", cookie },
    });
    const response = await handle(request);
    if (response.status !== 200) throw new Error(await response.text());
    await response.text();
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(used);
  const median = times.toSorted((a, b) => a - b)[Math.floor(calls / 2)] ?? 0;
  return { byClock: Number(median.toFixed(2)), byProcessor: Number(((user + system) / 1000 / calls).toFixed(2)) };
}

try {
  const rows = [];
  for (const past of PASTS) {
    const { learner, cookie } = await learnerWith(past);
    await milliseconds(cookie, 5);
    const before = await milliseconds(cookie, 20);
    await condense({ store, now: () => new Date(NOW) }, learner);
    await milliseconds(cookie, 5);
    const after = await milliseconds(cookie, CALLS);
    rows.push({
      answers: past.answers,
      "of today": past.today,
      "whole past, ms": before.byClock,
      "ms (median)": after.byClock,
      "processor ms (mean)": after.byProcessor,
    });
  }
  console.log(`practice.today, request to response; Node ${process.version}, ${cpus()[0]?.model.trim()}`);
  console.table(rows);
} finally {
  await store.close();
  await rm(dataDirectory, { recursive: true, force: true });
}
