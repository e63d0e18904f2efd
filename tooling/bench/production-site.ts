import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const web = join(root, "apps/web");
const START_LIMIT_MS = 60_000;

/** Builds what has changed and starts the production site, with data of its own, for as long as the measuring takes. */
export async function withProductionSite(
  measure: (address: string, processId: number) => Promise<void>,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const built = spawnSync("turbo", ["run", "build", "--filter=@nn/web", "--output-logs=errors-only"], {
    cwd: root,
    stdio: "inherit",
  });
  if (built.status !== 0) throw new Error("the site could not be built; the lines above say why");
  const data = await mkdtemp(join(tmpdir(), "nudge-bench-"));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const site = spawn(process.execPath, [join(web, "server/main.ts")], {
    cwd: web,
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      NUDGE_HOST: "127.0.0.1",
      NUDGE_DATA: data,
      NEXT_TELEMETRY_DISABLED: "1",
      ...settings,
    },
    stdio: "ignore",
  });
  const ended = once(site, "exit");
  try {
    await untilHealthy(`${address}/api/ready`);
    await measure(address, site.pid ?? 0);
  } finally {
    site.kill();
    await ended;
    await rm(data, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

async function untilHealthy(url: string): Promise<void> {
  for (const deadline = Date.now() + START_LIMIT_MS; Date.now() < deadline; ) {
    if ((await fetch(url).catch(() => undefined))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the site did not answer within ${START_LIMIT_MS / 1000} s`);
}
