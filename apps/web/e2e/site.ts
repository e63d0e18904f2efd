import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, type Page, type Response } from "@playwright/test";

const START_LIMIT_MS = 30_000;
const web = join(import.meta.dirname, "..");

/** A production site of its own: own port, own data directory. It can be stopped, killed and started again. */
export interface Site {
  readonly url: string;
  readonly dataDirectory: string;
  start(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

async function answers(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the site stopped with ${child.exitCode}:\n${output()}`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the site did not answer within ${START_LIMIT_MS} ms:\n${output()}`);
}

const directories = new Map<string, string>();

/** Where a running site of this worker keeps its database. */
export function dataDirectoryOf(url: string): string {
  const directory = directories.get(new URL(url).origin);
  if (!directory) throw new Error(`no site of ours runs at ${url}`);
  return directory;
}

async function makeSite(language: string): Promise<Site & { close(): Promise<void> }> {
  const port = await freePort();
  const dataDirectory = await mkdtemp(join(tmpdir(), "nudge-e2e-"));
  const url = `http://127.0.0.1:${port}`;
  directories.set(url, dataDirectory);
  let child: ChildProcess | undefined;

  const start = async () => {
    let printed = "";
    // The binary itself, not a shell around it, so that a kill reaches the server.
    child = spawn(process.execPath, [join(web, "server/main.ts")], {
      cwd: web,
      env: {
        ...process.env,
        NODE_ENV: "production",
        PORT: String(port),
        NUDGE_HOST: "127.0.0.1",
        NUDGE_DATA: dataDirectory,
        NUDGE_LOCALE: language,
        NEXT_TELEMETRY_DISABLED: "1",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout?.on("data", (data: Buffer) => {
      printed += data.toString();
    });
    child.stderr?.on("data", (data: Buffer) => {
      printed += data.toString();
    });
    await answers(`${url}/api/ready`, child, () => printed);
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  };
  const close = async () => {
    await kill();
    await rm(dataDirectory, { recursive: true, force: true });
  };
  return { url, dataDirectory, start, kill, close };
}

/**
 * Every worker has a running site of its own, shared by the files that it runs one after the other; every test is a new
 * learner there.
 */
export const test = base.extend<{ isAwaited: boolean }, { site: Site; language: string }>({
  /** False where a page is looked at as it came. */
  isAwaited: [true, { option: true }],
  context: async ({ context, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) context.on("page", awaitScripts);
    await use(context);
  },
  /** A learner acts on figures that are awake: those far down a page come once something has been done on it. */
  page: async ({ page, isAwaited, javaScriptEnabled }, use) => {
    if (isAwaited && javaScriptEnabled) awaitFigures(page);
    await use(page);
  },
  /** The language of the build that is served; each has a build of its own. */
  language: ["en", { option: true, scope: "worker" }],
  site: [
    async ({ language }, use) => {
      const site = await makeSite(language);
      await site.start();
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.url),
});

/** A page is loaded before its scripts are asked for, and nothing that is done on it before them has an effect. */
const awaitScripts = (page: Page): void =>
  afterOpening(page, async () => {
    await page.waitForFunction(() => {
      const list: readonly string[] = JSON.parse(document.querySelector("script[data-run]")?.textContent ?? "[]");
      return list.every((source) => performance.getEntriesByName(new URL(source, location.href).href).length > 0);
    });
  });

const awaitFigures = (page: Page): void =>
  afterOpening(page, async () => {
    await page.waitForFunction(() => {
      window.dispatchEvent(new Event("scroll"));
      return document.querySelector("[data-still]") === null;
    });
  });

function afterOpening(page: Page, wait: () => Promise<void>): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  const waited = async (response: Response | null) => {
    await wait();
    return response;
  };
  page.goto = async (...to) => waited(await goto(...to));
  page.reload = async (...options) => waited(await reload(...options));
}

export { expect } from "@playwright/test";
