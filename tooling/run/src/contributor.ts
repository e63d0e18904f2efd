// `npm run test:contributor`: the way from a fresh clone to a level on the map, walked as CONTRIBUTING.md says, with its times.
import { type ChildProcess, execFileSync, execSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { ensureBrowser, thisMachine } from "./browser.ts";
import { freePort } from "./port.ts";
import { root } from "./root.ts";
import { runMain, say, Trouble } from "./say.ts";

const folder = mkdtempSync(join(tmpdir(), "nudge-contributor-"));
const clone = join(folder, "nudge");
const pack = join(clone, "packages/levels/hills");
const level = (kind: string) => join(pack, `levels/over-the-hill.${kind}.json`);
const running: ChildProcess[] = [];

type Log = readonly { readonly knob: number; readonly direction: number }[];
const logsIn = (file: string): readonly Log[] => JSON.parse(readFileSync(file, "utf8"));

/** A command of the guide, to its end. @returns what it printed */
function command(line: string, input = ""): string {
  return execSync(line, { cwd: clone, input, encoding: "utf8", env: environment() });
}

const environment = () => ({ ...process.env, CI: "true", BROWSER: "none", NUDGE_DATA: join(folder, "data") });
const git = (...args: readonly string[]) =>
  execFileSync("git", ["-C", clone, "-c", "user.name=Ann", "-c", "user.email=ann@example.org", ...args], {
    encoding: "utf8",
  });

/** A command of the guide that goes on until it is ended. */
function lasting(line: string, port: number): { readonly printed: () => string } {
  const env = { ...environment(), PORT: String(port) };
  const child = spawn(line, { cwd: clone, env, detached: true, shell: true });
  running.push(child);
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (data: Buffer) => {
      printed += data.toString();
    });
  return { printed: () => printed };
}

const started = performance.now();
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function step<Value>(name: string, walk: () => Value | Promise<Value>): Promise<Value> {
  const since = performance.now();
  const value = await walk();
  say(`${seconds(since).padStart(8)}  ${name}`);
  return value;
}

/** @throws {Trouble} with what was there instead, once nobody would wait any longer */
async function until(what: string, isSo: () => boolean | Promise<boolean>, limitMs = 120_000): Promise<void> {
  const deadline = performance.now() + limitMs;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Trouble(`${what}: not so after ${limitMs / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const edit = (from: string, to: string, file = level("level")) => {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Trouble(`The level has no ${from} to edit.`);
  writeFileSync(file, text.replace(from, to));
};

async function newPage(): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(await thisMachine(), process.env.NUDGE_CHROMIUM),
    args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(90_000);
  return page;
}

async function press(page: Page, move: Log[number] | undefined): Promise<void> {
  if (!move) throw new Trouble("The solver has found no solution.");
  await page.locator("[data-bead]").nth(move.knob).click();
  await page.locator(`[data-half="${move.direction}"]:visible`).first().click();
}

async function nudge(page: Page, move: Log[number]): Promise<void> {
  const own = page.locator(`li[data-knob="${move.knob}"]`);
  const before = await own.getAttribute("data-value");
  await press(page, move);
  await until("A nudge moves its knob", async () => (await own.getAttribute("data-value")) !== before, 20_000);
}

/** @returns 0 if the way leads to the map */
async function walk(): Promise<number> {
  if (!existsSync(join(root, ".git"))) throw new Trouble("It begins with a clone, and there is no git here.");
  const port = await freePort(4600);
  const site = `http://localhost:${port}`;

  await step("git clone", () => execFileSync("git", ["clone", "-q", root, clone]));
  const generated = git("ls-files", "--cached", "--ignored", "--exclude-standard");
  if (generated !== "") throw new Trouble(`Git keeps what is generated:\n${generated}`);
  await step("npm run setup", () => command("npm run setup"));
  if (git("status", "--porcelain") !== "") throw new Trouble("An installation leaves something for git to keep.");

  const dev = lasting("npm run dev", port);
  await step("npm run dev answers", () =>
    until(
      `The site answers at ${site}`,
      async () => (await fetch(`${site}/api/health`).catch(() => undefined))?.ok ?? false,
    ),
  );
  await step("npm run new:level", () => command("npm run new:level", "Over the hill\ngradient-descent\nhills\n"));

  const page = await newPage();
  try {
    await step("the running site has the new level", async () => {
      await until("The level has a page", async () => (await page.goto(`${site}/play/over-the-hill`))?.ok() ?? false);
      await page.getByRole("heading", { level: 1, name: "Over the hill" }).waitFor();
    });

    const desk = lasting("npm run level dev over-the-hill", port);
    const address = `${site}/contribute/desk/over-the-hill`;
    await step("npm run level dev over-the-hill", () =>
      until("It says where the level is", () => desk.printed().includes(`The level is at ${address}.`)),
    );
    const verdict = page.locator("[data-desk]");
    const says = (text: string) => page.getByText(text).first().waitFor();
    await step("the level on its desk, checked", async () => {
      await page.goto(address);
      await says("Every rule holds.");
      await page.locator("[data-bead]").first().waitFor();
    });

    edit('"title": "Over the hill"', '"title": "Over two hills"');
    await step("a saved title stands on the stage", () =>
      page.getByRole("heading", { level: 1, name: "Over two hills" }).waitFor(),
    );
    edit('"weights": [[[2]]]', '"weights": [[[4]]]');
    await step("a saved weight is checked", () => says("is 3, but the solver proves 5; write 5"));
    await step("npm run level prove over-the-hill", () => command("npm run level prove over-the-hill"));
    await step("and the desk has seen it", async () => {
      await says("Every rule holds.");
      await until("The check is over", async () => (await verdict.getAttribute("data-desk")) === "checked");
    });

    const [proved = []] = logsIn(level("solution"));
    const own = proved.toReversed();
    const wrongBefore = logsIn(level("wrong")).length;
    await step("played, with a log that must fail", async () => {
      const [first, ...rest] = own;
      if (!first) throw new Trouble("The solver has found no solution.");
      await nudge(page, first);
      await page.getByRole("button", { name: "Save as a log that must fail" }).click();
      await says("Saved in over-the-hill.wrong.json.");
      for (const each of rest.slice(0, -1)) await nudge(page, each);
      await press(page, rest.at(-1) ?? first);
      await page.getByRole("button", { name: "Save as solution" }).click();
      await says("Saved in over-the-hill.solution.json.");
    });
    if (logsIn(level("wrong")).length !== wrongBefore + 1)
      throw new Trouble("The log that must fail is not in its file.");
    if (JSON.stringify(logsIn(level("solution"))[0]) !== JSON.stringify(own))
      throw new Trouble("The solution that was played is not in its file.");

    await step("why a player might try that log, written", async () => {
      await says("1 rule is broken.");
      edit("Say what a player might be thinking here.", "The first nudge helps, so that may be all.", level("wrong"));
      await says("Every rule holds.");
    });

    await step("npm run level check over-the-hill", () => command("npm run level check over-the-hill"));
    await step("it is on the map", async () => {
      await page.goto(`${site}/play`);
      await page.locator('a[href="/play/over-the-hill"]').first().waitFor();
    });
  } finally {
    await page.context().browser()?.close();
  }
  say(`${seconds(started).padStart(8)}  all of it`);
  end();

  await step("offered, and merged with another branch that adds a level", () => {
    git("switch", "-q", "-c", "ann");
    git("add", ".");
    git("commit", "-q", "-m", "levels: Over two hills");
    git("switch", "-q", "-c", "bob", "HEAD~1");
    command("npm run new:level", "Down the valley\ngradient-descent\nhills\n");
    command("npm run new:level", "Another nudge\ngradient-descent\none-neuron\n");
    git("add", ".");
    git("commit", "-q", "-m", "levels: Down the valley");
    git("merge", "-q", "--no-edit", "ann");
    command("npx turbo run gen");
    const registry = readFileSync(join(clone, "packages/catalog/src/generated/registry.ts"), "utf8");
    const missing = ["over-the-hill", "down-the-valley", "another-nudge"].filter(
      (slug) => !registry.includes(`"slug":"${slug}"`),
    );
    if (missing.length > 0) throw new Trouble(`The merged catalogue lacks ${missing.join(", ")}.`);
  });
  await step("a pack from elsewhere, added and played", () => outsider(site, port));
  if (dev.printed().includes("LEFT OUT")) throw new Trouble("A good level was left out on the way.");
  return 0;
}

/** Somebody makes a pack in a folder of their own and packs it; the site takes it in, and its level is won. */
async function outsider(site: string, port: number): Promise<void> {
  const outside = join(folder, "outside");
  cpSync(join(clone, "tooling/new-level/template"), outside, { recursive: true });
  const inPack = (program: string, args: readonly string[], input = "") =>
    execFileSync(program, args, { cwd: outside, input, encoding: "utf8" });
  inPack(process.execPath, [join(clone, "tooling/new-level/src/bin.ts"), "new"], "Out of town\ncost\n");
  const tarball = inPack("npm", ["pack", "--silent"]).trim();
  command(`npx pnpm --filter @nn/web add ${join(outside, tarball)}`);

  const dev = lasting("npm run dev", port);
  const page = await newPage();
  try {
    const address = `${site}/play/out-of-town`;
    const isThere = async () => (await page.goto(address).catch(() => undefined))?.ok() ?? false;
    await until("Its level has a page", isThere);
    const [log = []] = logsIn(join(outside, "levels/out-of-town.solution.json"));
    for (const each of log.slice(0, -1)) await nudge(page, each);
    await press(page, log.at(-1));
    await page.getByRole("region", { name: "Level solved" }).waitFor();
    await page.goto(`${site}/play`);
    await page.locator('a[href="/play/out-of-town"]').first().waitFor();
  } finally {
    await page.context().browser()?.close();
  }
  if (dev.printed().includes("LEFT OUT")) throw new Trouble("The pack from elsewhere was left out.");
}

/** Ends what goes on, with all that it has started. */
function end(): void {
  for (const { pid, exitCode } of running.splice(0)) if (pid !== undefined && exitCode === null) process.kill(-pid);
}

await runMain(async () => {
  try {
    return await walk();
  } finally {
    end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
