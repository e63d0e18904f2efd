import { once } from "node:events";
import { get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import next from "next";
import { pino } from "pino";
import { bodiesWith } from "./bodies.ts";
import { buildFolder } from "./build-folder.ts";
import { bundledApi } from "./bundled-api.ts";
import { builtPagesIn } from "./inline-scripts.ts";
import { metricsOf, metricsServer } from "./metrics.ts";
import { pagePolicy } from "./page-policy.ts";
import { queueWith } from "./queue.ts";
import { readSettings, type ServerSettings, unknownSettings } from "./settings.ts";
import { siteServer } from "./site-server.ts";
import { watchForProxy } from "./unseen-proxy.ts";

/** The production site: one process, one port, until SIGTERM or SIGINT. */

const STOP_WITHIN_MS = 10_000;
const CONNECTIONS = 4_000;
/** A class of sixty at one address, with the six connections that a browser opens. */
const CONNECTIONS_OF_ONE = 400;
/** The work is done in one thread, so more at once would only take turns; a few wait for the database. */
const QUEUE = { atOnce: 16, atOnceOfOne: 12, waiting: 512, waitingOfOne: 128, patienceMs: 2_000 };
/** Who takes a page drop by drop holds a place no longer. */
const SLOWLY_READ_MS = 5_000;
/** The longest wait for a database that answers in the end, tried again and again, is shorter. */
const MADE_WITHIN_MS = 60_000;
const KB = 1024;
/** A game of 2,000 moves, the longest there is, has 84 KB. A class at one address sends its answers all at once. */
const BODIES = { bytes: 128 * KB, withinMs: 20_000, ofOne: 256, bytesOfOne: 8_192 * KB, bytesOfAll: 65_536 * KB };

const log = pino({ base: { name: "nudge" } });
const settings = readOrEnd();
const unknown = unknownSettings(process.env);
if (unknown.length > 0)
  log.warn({ unknown }, "these variables are no settings of Nudge: see apps/web/server/README.md");
const web = join(import.meta.dirname, "..");
const build = join(web, buildFolder(settings.locale));

const app = next({ dev: false, dir: web, port: settings.port });
const [api, built] = await needed(
  Promise.all([bundledApi(build), builtPagesIn(build), app.prepare()]),
  "the site cannot start",
);
const queue = queueWith(QUEUE);
const metrics = settings.metrics && metricsOf(queue.length);
const { server, stop } = siteServer({
  pages: app.getRequestHandler(),
  calls: api.calls,
  policyFor: (path) => pagePolicy(path, built),
  proxies: settings.proxies,
  queue,
  slowlyReadMs: SLOWLY_READ_MS,
  madeWithinMs: MADE_WITHIN_MS,
  bodies: bodiesWith(BODIES),
  connections: { all: CONNECTIONS, ofOne: settings.proxies === 0 ? CONNECTIONS_OF_ONE : undefined },
  onFailure: (err) => log.error({ err }, "a request failed"),
  ...(metrics && { onAnswer: metrics.count }),
});

watchForProxy(server, settings.proxies, () =>
  log.warn(
    "a request says that it came through a proxy (X-Forwarded-For), and NUDGE_PROXIES is 0. " +
      "If a proxy of yours is in front, set it: now all callers share one limit, and https is not seen",
  ),
);
await listen(server, settings, "PORT and NUDGE_HOST");
log.info({ port: settings.port, proxies: settings.proxies }, "the site is open");
const numbers = metrics && metricsServer(metrics);
if (numbers && settings.metrics) await listen(numbers, settings.metrics, "NUDGE_METRICS");

for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void end(signal));
openDatabase();

/** Now, and not when the first learner comes: whoever starts the site reads the log, where a failure is told. */
function openDatabase(): void {
  const { port } = server.address() as AddressInfo;
  const asked = get({ host: settings.host ?? "localhost", port, path: "/api/ready" }, (response) => response.resume());
  asked.on("error", () => {}); // then the first who comes opens it
}

async function end(signal: string): Promise<void> {
  log.info({ signal }, "answering what has begun, then stopping");
  numbers?.close();
  await stop(STOP_WITHIN_MS);
  await api.close();
  await app.close();
  log.info("stopped");
  process.exit(0);
}

function readOrEnd(): ServerSettings {
  try {
    return readSettings(process.env);
  } catch (err) {
    log.fatal({ err }, "the site cannot start");
    process.exit(1);
  }
}

interface Place {
  readonly host: string | undefined;
  readonly port: number;
}

async function listen(on: Server, { host, port }: Place, setBy: string): Promise<void> {
  on.listen({ port, ...(host !== undefined && { host }) });
  await needed(once(on, "listening"), `the site cannot listen at ${host ?? "any address"}, port ${port}: see ${setBy}`);
}

/** Next takes care that no failure ends the process; without this one the site has nothing to live for. */
async function needed<T>(work: Promise<T>, without: string): Promise<T> {
  try {
    return await work;
  } catch (err) {
    log.fatal({ err }, without);
    process.exit(1);
  }
}
