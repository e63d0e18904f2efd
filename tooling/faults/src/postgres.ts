import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { freePort } from "./site.ts";

/** A PostgreSQL server of our own, in a folder that goes when it is closed. */
export interface Postgres {
  readonly url: string;
  /** Another database of the same server, with nothing in it; its address. */
  readonly another: (name: string) => string;
  /** Ends it as a power cut does, and starts it again. */
  readonly crash: () => void;
  readonly close: () => void;
}

/** Debian puts the programs of each version into a folder of its own. */
const programs = () => globSync("/usr/lib/postgresql/*/bin/pg_ctl").toSorted().at(-1);

/** The server's programs; in CI they are installed if they are missing. Undefined if there are none. */
export function postgresPrograms(): string | undefined {
  if (programs() === undefined && process.env.CI !== undefined && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update"], { stdio: "ignore", env });
    spawnSync("apt-get", ["install", "--yes", "--no-install-recommends", "postgresql"], { stdio: "ignore", env });
  }
  const found = programs();
  return found === undefined ? undefined : dirname(found);
}

export async function startPostgres(bin: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "nudge-postgres-"));
  const data = join(folder, "data");
  const port = await freePort();
  // It refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const run = (program: string, args: readonly string[]) =>
    isRoot
      ? execFileSync("runuser", ["-u", "postgres", "--", join(bin, program), ...args], { stdio: "ignore", cwd: "/" })
      : execFileSync(join(bin, program), args, { stdio: "ignore" });
  if (isRoot) execFileSync("chown", ["postgres", folder]);
  else chmodSync(folder, 0o700);
  run("initdb", ["-D", data, "-U", "nudge", "-A", "trust"]);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  const start = () => run("pg_ctl", ["-D", data, "-o", options, "-l", join(folder, "log"), "-w", "start"]);
  start();
  const addressOf = (name: string) => `postgres://nudge@127.0.0.1:${port}/${name}`;
  return {
    url: addressOf("postgres"),
    another: (name) => {
      run("createdb", ["-h", "127.0.0.1", "-p", String(port), "-U", "nudge", name]);
      return addressOf(name);
    },
    crash: () => {
      run("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
      start();
    },
    close: () => {
      if (existsSync(data)) run("pg_ctl", ["-D", data, "-m", "fast", "-w", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
