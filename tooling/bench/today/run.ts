/**
 * What `practice.today` costs somebody who has practised for long: real requests through the real handler.
 *
 *   npm run bench:today
 */
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { makeHandler } from "../../../packages/api/src/http/handle.ts";
import { condense } from "../../../packages/api/src/practice/condense.ts";
import { openDatabase } from "../../../packages/db/src/index.ts";
import { learnerWithPast } from "../long-past.ts";

const NOW = Date.UTC(2026, 10, 28, 18);
const CALLS = 200;
/** Answers in all, and how many of them are of today. */
const PASTS = [
  { answers: 100, today: 10 },
  { answers: 1_000, today: 50 },
  { answers: 10_000, today: 50 },
  { answers: 10_000, today: 1_000 },
];

const dataDirectory = await mkdtemp(join(tmpdir(), "nudge-bench-"));
let store = await openDatabase({ dataDirectory });
const none = 1e9;
const handle = makeHandler({
  open: async () => store,
  limits: { perLearner: none, perAddress: none, perAddressUnknown: none },
  now: () => new Date(NOW),
});

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
    await store.close(); // one file is open once in a process
    const { learner, cookie } = await learnerWithPast(dataDirectory, { ...past, now: NOW });
    store = await openDatabase({ dataDirectory });
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
