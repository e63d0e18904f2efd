import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "./open-browser.ts";
import { words } from "./words.en.ts";

const PAUSE_MS = 200;
const LIMIT_MS = 120_000;

/**
 * Opens the desk of a level in the browser: in the site of `npm run dev` if that runs, otherwise in one that is started
 * and ends with this process.
 *
 * @returns its address; undefined where there is no site, as in a pack's own repository
 */
export async function openDesk(root: string, slug: string, say: (text: string) => void): Promise<string | undefined> {
  if (!existsSync(join(root, "apps/web"))) return undefined;
  const site = (await runningSite(root)) ?? (await startedSite(root, say));
  if (site === undefined) {
    say(words.noSite);
    return undefined;
  }
  const address = `${site}/contribute/desk/${slug}`;
  say(words.deskAt(address));
  openBrowser(address);
  return address;
}

/** Where `npm run dev` has noted that it is, if it answers there. */
async function runningSite(root: string): Promise<string | undefined> {
  const { address, pid } = noteIn(join(root, "node_modules/.cache/nudge/dev.json")) ?? {};
  if (address === undefined || pid === undefined || !isAlive(pid)) return undefined;
  // Whatever answers there, a page or an error, is up.
  const answer = await fetch(`${address}/api/health`).catch(() => undefined);
  return answer && address;
}

async function startedSite(root: string, say: (text: string) => void): Promise<string | undefined> {
  say(words.startingSite);
  const child = spawn(process.execPath, [join(root, "tooling/run/src/dev.ts")], { cwd: root, stdio: "inherit" });
  process.on("exit", () => child.kill());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  const deadline = performance.now() + LIMIT_MS;
  while (performance.now() < deadline && child.exitCode === null) {
    const site = await runningSite(root);
    if (site !== undefined) return site;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return undefined;
}

/** Undefined if there is none, or one that is just being written or taken away. */
function noteIn(file: string): { readonly address: string; readonly pid: number } | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** A site that was ended the hard way has left its note behind. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
