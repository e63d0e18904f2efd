/**
 * What an answer costs over HTTP: real submits to the production site, beside a bare echo and a bare tRPC ping.
 *
 *   npm run bench:server             on SQLite
 *   DATABASE_URL=… npm run bench:server
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { withProductionSite } from "../production-site.ts";
import { type Measured, measured, type Shot } from "./load.ts";

/** Ids as browsers make them, in the order of time: the API's own copy of the library. */
const { uuidv7 } = createRequire(new URL("../../../packages/api/package.json", import.meta.url))("uuidv7") as {
  readonly uuidv7: () => string;
};

const AT_ONCE = [1, 8, 64, 128];
const SUBMITS = 3_000;
/** Nobody answers twice in a second: as many as 700 answers in one would come from. */
const LEARNERS = 500;
const TOGETHER = 10;
/** After so many the server's code is compiled, as it is on a site that has been up for some minutes. */
const WARM_UP = 3_000;

const rows: Record<string, Record<string, number>> = {};
const note = (name: string, { atOnce, ...result }: Measured) => {
  rows[`${name}, ${atOnce} at once`] = Object.fromEntries(
    Object.entries(result).map(([key, value]) => [key, Number(value.toFixed(1))]),
  );
};

for (const [name, kind, path] of [
  ["echo of node:http", "echo", "/"],
  ["ping of tRPC", "trpc", "/ping"],
] as const) {
  const { child, port } = await peer(kind);
  const body = kind === "echo" ? JSON.stringify({ id: "x".repeat(300) }) : "";
  const shots = Array.from({ length: SUBMITS * 2 }, (): Shot => ({ path, body, headers: {} }));
  await measured(port, child.pid ?? 0, shots, 8);
  for (const atOnce of AT_ONCE) note(name, await measured(port, child.pid ?? 0, shots, atOnce));
  child.kill();
}

await withProductionSite(
  async (address, processId) => {
    const port = Number(new URL(address).port);
    const learners: Seated[] = [];
    // All at once they would be refused on a busy machine.
    for (let seat = 0; seat < LEARNERS; seat += TOGETHER)
      learners.push(...(await Promise.all(Array.from({ length: TOGETHER }, (_, i) => sitDown(address, seat + i)))));
    await measured(port, processId, submits(learners, WARM_UP), 8);
    for (const atOnce of AT_ONCE) note("submit", await measured(port, processId, submits(learners, SUBMITS), atOnce));
  },
  // Each learner has an address of its own, or the limits would be measured.
  { NUDGE_PROXIES: "1" },
);
console.table(rows);

interface Seated {
  readonly headers: Readonly<Record<string, string>>;
  readonly token: string;
}

/** A learner with an open question. */
async function sitDown(address: string, seat: number): Promise<Seated> {
  const from = { "x-forwarded-for": `10.0.${Math.floor(seat / 250)}.${seat % 250}` };
  const begun = await fetch(`${address}/api/trpc/learner.begin`, {
    method: "POST",
    headers: { ...from, "content-type": "application/json" },
    body: "{}",
  });
  const headers = { ...from, cookie: begun.headers.get("set-cookie")?.split(";")[0] ?? "" };
  const input = encodeURIComponent('{"family":"last-weight"}');
  const next = await fetch(`${address}/api/trpc/exercise.next?input=${input}`, { headers });
  const { result } = (await next.json()) as { result: { data: { token: string } } };
  return { headers, token: result.data.token };
}

/** Answers of all learners in turn; everybody has one right, the next one wrong. */
function submits(learners: readonly Seated[], count: number): readonly Shot[] {
  return Array.from({ length: count }, (_, index) => {
    const { headers, token } = learners[index % learners.length] as Seated;
    const round = Math.floor(index / learners.length);
    const whole = (index + round) % 2 === 0 ? "2(a^L-y)*σ'(z^L)*a^(L-1)" : "17";
    return {
      path: "/api/trpc/exercise.submit",
      body: JSON.stringify({ id: uuidv7(), token, answers: { whole } }),
      headers,
    };
  });
}

async function peer(kind: string): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "peer.ts"), kind], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return { child, port: Number(line) };
}
