import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../../..");
const web = join(root, "apps/web");
const START_LIMIT_MS = 60_000;

export interface SiteProcess {
  readonly port: number;
  readonly start: () => Promise<void>;
  /** At once, as a power cut ends it. */
  readonly kill: () => Promise<void>;
  /** As systemd ends it; its exit code. */
  readonly stop: () => Promise<number | null>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

/** A process of the production site, which must have been built. */
export async function siteProcess(settings: Readonly<Record<string, string>>): Promise<SiteProcess> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  const end = async (signal: NodeJS.Signals) => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return null;
    const ended = once(child, "exit");
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  };
  return {
    port,
    start: async () => {
      child = spawn(process.execPath, [join(web, "server/main.ts")], {
        cwd: web,
        env: {
          ...process.env,
          NODE_ENV: "production",
          NEXT_TELEMETRY_DISABLED: "1",
          PORT: String(port),
          NUDGE_HOST: "127.0.0.1",
          ...settings,
        },
        stdio: "ignore",
      });
      await untilReady(port);
    },
    kill: async () => {
      await end("SIGKILL");
    },
    stop: () => end("SIGTERM"),
  };
}

export async function untilReady(port: number): Promise<void> {
  for (const deadline = Date.now() + START_LIMIT_MS; Date.now() < deadline; ) {
    if ((await fetch(`http://127.0.0.1:${port}/api/ready`).catch(() => undefined))?.ok) return;
    await pause(100);
  }
  throw new Error(`the site on port ${port} was not ready within ${START_LIMIT_MS / 1000} s`);
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
