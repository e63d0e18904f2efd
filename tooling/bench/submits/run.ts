/**
 * How many answers one process marks in a second: real requests through the real handler, without a network.
 *
 *   npm run bench:submits        5 rounds each
 *   npm run bench:submits -- 10
 */
import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { makeHandler } from "../../../packages/api/src/http/handle.ts";
import { tokenSecretOf } from "../../../packages/api/src/secrets.ts";
import { openDatabase, type Store } from "../../../packages/db/src/index.ts";
import { families } from "../../../packages/exercises/src/index.ts";
import { seedOf, signToken, solution } from "../../../packages/exercises/src/server.ts";
import { memoryStore } from "./memory-store.ts";

const rounds = Number(process.argv[2] ?? 5);
/** Fewer than are cached, so that each question is still there, like one that was handed out recently. */
const LATELY = 1_500;
/** More than are cached, each asked once in turn, so that none is there any more. */
const LONG_AGO = 2_500;
const LEARNERS = 50;
/** About as many as a busy process has open at once. */
const IN_FLIGHT = 16;

/** A uuid of version 7 whose time does not matter here. */
function uuid(): string {
  const hex = randomBytes(16).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

type Handle = (request: Request) => Promise<Response>;

async function submitted(handle: Handle, cookie: string, input: unknown): Promise<Response> {
  return await handle(
    new Request("http://bench.test/api/trpc/exercise.submit", {
      method: "POST",
      headers: { "content-type": "application/json", host: "bench.test", ...(cookie ? { cookie } : {}) },
      body: JSON.stringify(input),
    }),
  );
}

/**
 * Answers to variants of all families in turn: one all right, the next with a 17 in its first part.
 *
 * @param owners  the learners who send them, in turn; without any they are newcomers'
 */
function bodies(secret: string, from: number, submits: number, owners: readonly string[] = []): readonly unknown[] {
  return Array.from({ length: submits }, (_, i) => {
    const { id: family } = families[i % families.length] ?? families[0] ?? { id: "last-weight" as const };
    const ticket = {
      family,
      id: String(from + i).padStart(16, "0"),
      owner: owners[i % owners.length],
      madeAt: Date.now(),
    };
    const answers = Object.entries(solution(family, seedOf(secret, ticket)).answers).map(([part, { plain }], at) => [
      part,
      i % 2 === 1 && at === 0 ? "17" : plain,
    ]);
    return { id: uuid(), token: signToken(secret, ticket), answers: Object.fromEntries(answers) };
  });
}

/** Submits per second, by the clock and by the processor time that was used. */
interface Rate {
  readonly byClock: number;
  readonly byProcessor: number;
}

async function round(handle: Handle, cookies: readonly string[], inputs: readonly unknown[]): Promise<Rate> {
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < inputs.length; i = next++) {
      const response = await submitted(handle, cookies[i % cookies.length] ?? "", inputs[i]);
      if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
      await response.text();
    }
  };
  const [start, used] = [performance.now(), process.cpuUsage()];
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  const { user, system } = process.cpuUsage(used);
  return {
    byClock: (1_000 * inputs.length) / (performance.now() - start),
    byProcessor: (1_000_000 * inputs.length) / (user + system),
  };
}

async function measure(store: Store, submits: number) {
  const none = 1e9;
  const handle = makeHandler({
    open: async () => store,
    limits: { perLearner: none, perAddress: none, perAddressUnknown: none },
    now: () => new Date(),
  });
  const secret = await tokenSecretOf(store);
  const cookies = await Promise.all(
    bodies(secret, 1_000_000, LEARNERS).map(
      async (input) => (await submitted(handle, "", input)).headers.get("set-cookie")?.split(";")[0] ?? "",
    ),
  );
  const owners = await Promise.all(
    cookies.map(async (cookie) => {
      const secretHash = createHash("sha256").update(cookie.replace("nudge=", "")).digest("hex");
      return (await store.learners.bySecretHash(secretHash))?.id ?? "";
    }),
  );
  const rates: Rate[] = [];
  for (let i = 0; i <= rounds; i++)
    rates.push(await round(handle, cookies, bodies(secret, i * submits, submits, owners)));
  // The first round warms the process up.
  const sorted = (of: (rate: Rate) => number) =>
    rates
      .slice(1)
      .map(of)
      .sort((a, b) => a - b);
  const at = (list: readonly number[], share: number) => Math.round(list[Math.floor(share * (list.length - 1))] ?? 0);
  const [clock, processor] = [sorted(({ byClock }) => byClock), sorted(({ byProcessor }) => byProcessor)];
  return {
    "a second (median)": at(clock, 0.5),
    "a second (best)": at(clock, 1),
    "a processor second (median)": at(processor, 0.5),
  };
}

const dataDirectory = await mkdtemp(join(tmpdir(), "nudge-bench-"));
try {
  const sqlite = await openDatabase({ dataDirectory });
  const table = {
    "asked lately, without storage": await measure(memoryStore(), LATELY),
    "asked lately, with SQLite": await measure(sqlite, LATELY),
    "asked long ago, with SQLite": await measure(sqlite, LONG_AGO),
  };
  await sqlite.close();
  console.log(
    `${rounds} rounds of submits over ${families.length} families, each to a variant of its own, half of them wrong;`,
  );
  console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}, one process`);
  console.table(table);
} finally {
  await rm(dataDirectory, { recursive: true, force: true });
}
