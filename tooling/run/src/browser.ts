import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { root, toolEnvironment } from "./root.ts";
import { say, Trouble } from "./say.ts";

const VERSION_LIMIT_MS = 30_000;
const DOWNLOAD_LIMIT_MS = 5 * 60_000;
const INSTALL_LIMIT_MS = 15 * 60_000;

const systemNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

export const advice = `The browser tests need Chromium, and none was found or could be installed.
Do one of these and run the same command again:
  sudo apt-get install chromium                       Debian
  npx playwright install --with-deps chromium         in apps/web, where downloads are allowed
  NUDGE_CHROMIUM=/path/to/chromium npm test           any Chromium or Chrome you have`;

/** Questions to the machine, which a test can answer instead. */
export interface Machine {
  /** Whether the program at this path starts and prints its version; a stub that asks for an installation does not. */
  runs(path: string): boolean;
  /** Where Playwright's own browser is or would be. */
  readonly ownBrowser: string;
  readonly searchPath: readonly string[];
  readonly isRoot: boolean;
  download(): void;
  installPackage(): void;
}

/** Where there is a Chromium that runs now. */
export function presentBrowser(machine: Machine): string | undefined {
  const system = machine.searchPath.flatMap((folder) => systemNames.map((name) => join(folder, name)));
  return [machine.ownBrowser, ...system].find((path) => machine.runs(path));
}

/**
 * The Chromium for the browser tests: the given one, or one that is installed (Playwright's own, the system's), or
 * Playwright's download, or Debian's package if this user may install it.
 *
 * @throws {Trouble} that says what to install
 */
export function ensureBrowser(machine: Machine, given: string | undefined): string {
  if (given !== undefined && given !== "") {
    if (machine.runs(given)) return given;
    throw new Trouble(`NUDGE_CHROMIUM is "${given}", which does not run. Set it to a Chromium, or leave it out.`);
  }
  const present = presentBrowser(machine);
  if (present !== undefined) return present;
  say("no Chromium found; downloading Playwright's own");
  machine.download();
  const downloaded = presentBrowser(machine);
  if (downloaded !== undefined) return downloaded;
  if (!machine.isRoot) throw new Trouble(advice);
  say("the download did not work; installing Debian's package chromium");
  machine.installPackage();
  const installed = presentBrowser(machine);
  if (installed !== undefined) return installed;
  throw new Trouble(advice);
}

export async function thisMachine(): Promise<Machine> {
  const { chromium } = await import("@playwright/test");
  const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
  return {
    runs,
    ownBrowser: chromium.executablePath(),
    searchPath: ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)],
    isRoot: process.getuid?.() === 0,
    download: () => attempt(process.execPath, [cli, "install", "chromium"], DOWNLOAD_LIMIT_MS),
    installPackage: () => {
      attempt("apt-get", ["update"], INSTALL_LIMIT_MS);
      attempt("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], INSTALL_LIMIT_MS);
    },
  };
}

function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: VERSION_LIMIT_MS });
    return true;
  } catch {
    // Missing libraries, a stub, not a program: all the same here.
    return false;
  }
}

/** Looking for the browser afterwards shows whether it worked; its output is for the person who is waiting. */
function attempt(program: string, args: readonly string[], timeout: number): void {
  const env = toolEnvironment({ ...process.env, DEBIAN_FRONTEND: "noninteractive" });
  const { error } = spawnSync(program, args, { cwd: root, env, stdio: "inherit", timeout });
  if (error) say(`${program} did not work: ${error.message}`);
}
