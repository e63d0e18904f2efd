import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseManifest } from "@nn/level-kit";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browserCommand } from "./open-browser.ts";
import { slugOf } from "./template.ts";

// Every command is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "nudge-new-level-"));
  mkdirSync(join(root, "packages/levels"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function run(script: string, args: readonly string[] = [], answers: readonly string[] = []) {
  const file = fileURLToPath(new URL(`./${script}.ts`, import.meta.url));
  const input = answers.map((answer) => `${answer}\n`).join("");
  const { stdout, stderr, status } = spawnSync(process.execPath, [file, ...args], {
    input,
    encoding: "utf8",
    env: { ...process.env, NUDGE_ROOT: root },
    timeout: 30_000,
  });
  return { stdout, stderr, status };
}

const document = "packages/levels/hills/levels/over-the-hill.level.json";
const read = (path: string) => readFileSync(join(root, path), "utf8");
const change = (path: string, from: RegExp, to: string) =>
  writeFileSync(join(root, path), read(path).replace(from, to));
const newLevel = () => run("new", [], ["Over the Hill!", "gradient-descent", "Hills"]);

test("three answers make a pack whose level breaks no rule", () => {
  const made = newLevel();
  expect(made).toMatchObject({ status: 0, stderr: "" });
  expect(made.stdout).toContain(document);
  expect(parseManifest(JSON.parse(read("packages/levels/hills/package.json")))).toMatchObject({
    ok: true,
    value: { name: "@nn/levels-hills", levels: ["levels/*.level.json"] },
  });
  const checked = run("level", ["check", "over-the-hill"]);
  expect(checked).toMatchObject({ status: 0, stderr: "" });
  expect(checked.stdout).toMatch(/par {10}3, proved over \d+ states \(the document says 3\)/);
  expect(checked.stdout).toContain("Every rule holds.");
  // A verdict for each of its three starts.
  expect(checked.stdout.match(/^ {2}(Reading|Trying|Following) .*/gm)).toHaveLength(3);
});

test("every question has an answer that Enter takes", () => {
  expect(run("new", [], ["", "", ""]).status).toBe(0);
  expect(run("level", ["check", "my-first-level"]).status).toBe(0);
});

test.each([[], ["Down"], ["Down", "cost"]])("who stops answering after %j gets no level", (...answers) => {
  const { status, stdout } = run("new", [], answers);
  expect(status).toBe(1);
  expect(stdout).toMatch(/Nothing was written\. Answer each question, or press Enter/);
  expect(existsSync(join(root, "packages/levels/my-levels"))).toBe(false);
});

test("a new level is told where it can go, where it is, and what opens it", () => {
  newLevel();
  const { stdout } = run("new", [], ["Down", "cost", "hills"]);
  expect(stdout).toMatch(/^ {2}hills +1 level in the world one-neuron$/m);
  expect(stdout).toMatch(
    /in the world one-neuron\. Its package\.json says so, and could say\nthe-chain, .*ink-and-fog\./,
  );
  expect(stdout).toContain("npm run level dev down ");
});

test.each([
  { script: "new", args: ["--help"] },
  { script: "level", args: ["new", "--help"] },
  { script: "level", args: ["--help"] },
])("$script $args says how to ask, and asks nothing", ({ script, args }) => {
  const { status, stdout } = run(script, args);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^level new +three questions/);
});

test("a second level goes into the same pack, under a uuid of its own", () => {
  newLevel();
  expect(run("new", [], ["Down", "cost", "hills"]).status).toBe(0);
  const [one, other] = [document, "packages/levels/hills/levels/down.level.json"].map((path) => JSON.parse(read(path)));
  expect(other.id).not.toBe(one.id);
});

test("an answer that cannot be used is said at once, and asked for again", () => {
  const made = run("new", [], ["?!", "Σκάλα", "slope", "Sum over paths", "Hills"]);
  expect(made).toMatchObject({ status: 0, stderr: "" });
  expect(made.stdout).toContain("A level needs a title with letters.");
  expect(made.stdout).toMatch(/"slope" could be cost-slope, activation-slope, weight-slope/);
  const level = JSON.parse(read("packages/levels/hills/levels/sum-over-paths-1.level.json"));
  expect(level).toMatchObject({ teaches: "sum-over-paths", text: { en: { title: "Σκάλα" } } });
  expect(run("level", ["check", "sum-over-paths-1"]).stdout).toContain("Every rule holds.");
});

test("a pack in which the idea would be taught too late is not taken", () => {
  const project = fileURLToPath(new URL("../../../packages/levels/one-neuron", import.meta.url));
  cpSync(project, join(root, "packages/levels/one-neuron"), { recursive: true });
  const made = run("new", [], ["Down", "cost", "one-neuron", "hills"]);
  expect(made).toMatchObject({ status: 0, stderr: "" });
  expect(made.stdout).toMatch(
    /requires cost, which only @nn\/levels-one-neuron\/levels\/down\.level\.json teaches, later/,
  );
  expect(made.stdout).toContain("packages/levels/hills/levels/down.level.json");
  expect(run("level", ["check"])).toMatchObject({ status: 0 });
});

test("a pack whose manifest names its levels one by one is given a pattern more", () => {
  newLevel();
  change("packages/levels/hills/package.json", /"levels\/\*\.level\.json"/, '"levels/over-the-hill.level.json"');
  expect(run("new", [], ["Down", "cost", "hills"]).status).toBe(0);
  expect(JSON.parse(read("packages/levels/hills/package.json")).nnLevels.levels).toEqual([
    "levels/over-the-hill.level.json",
    "levels/*.level.json",
  ]);
  expect(run("level", ["check", "down"]).stdout).toContain("Every rule holds.");
});

test("check looks at all packs, or at those that changed, and says the same to programs", () => {
  newLevel();
  const git = (...args: readonly string[]) =>
    spawnSync("git", ["-C", root, "-c", "user.name=a", "-c", "user.email=a@b.org", ...args]);
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-q", "-m", "one");
  expect(run("level", ["check", "--changed"])).toMatchObject({ status: 0, stdout: "No pack has changed.\n" });
  expect(run("level", ["check"])).toMatchObject({
    status: 0,
    stdout: "@nn/levels-hills: 1 level, every rule holds.\n",
  });
  change(document, /"par": 3/, '"par": 2');
  const { status, stdout } = run("level", ["check", "--changed", "--json"]);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    packs: [
      {
        name: "@nn/levels-hills",
        folder: "packages/levels/hills",
        ok: false,
        levels: [{ slug: "over-the-hill", starts: [{ par: 3, proved: true }, {}, {}] }],
        issues: [
          { rule: "V6", slug: "over-the-hill", code: "other-par", says: "is 2, but the solver proves 3; write 3" },
        ],
      },
    ],
  });
});

test("check says what keeps the rest of a pack out, and finds a level that its manifest does not lead to", () => {
  newLevel();
  run("new", [], ["Down", "cost", "hills"]);
  change("packages/levels/hills/levels/down.level.json", /"par": 3/, '"par": 2');
  const { status, stdout } = run("level", ["check", "over-the-hill"]);
  expect(status).toBe(1);
  expect(stdout).toContain("Every rule that over-the-hill could break holds.");
  expect(stdout).toMatch(/left out of the site until this is mended:\ndown \(.*: is 2, but the solver proves 3/);
  change("packages/levels/hills/package.json", /"license": "MIT"/, '"license": "None"');
  expect(run("level", ["check", "over-the-hill"]).stdout).toMatch(/package\.json license: must be "MIT"/);
});

describe("a level that cannot be written leaves everything as it was", () => {
  test.each([
    {
      name: "a title that exists",
      answers: ["Over the hill", "cost", "other"],
      says: /already a level "over-the-hill": @nn\/levels-hills\/levels\/over-the-hill/,
    },
    { name: "a concept that does not exist", answers: ["Down", "magic", "hills"], says: /no concept "magic"/ },
    { name: "a title without letters", answers: ["?!", "cost", "hills"], says: /needs a title/ },
    { name: "a title too long", answers: ["Long ".repeat(20), "cost", "hills"], says: /title must have at most 40/ },
  ])("$name", ({ answers, says }) => {
    newLevel();
    const before = read(document);
    const made = run("new", [], answers);
    expect(made.status).toBe(1);
    expect(made.stdout).toMatch(says);
    expect(read(document)).toBe(before);
  });
});

test("check notices a changed level, and prove writes its par and solution", () => {
  newLevel();
  change(document, /"weights": \[\[\[2\]\]\]/, '"weights": [[[4]]]');
  const checked = run("level", ["check", "over-the-hill"]);
  expect(checked.status).toBe(1);
  expect(checked.stdout).toMatch(/V6 {2}level\.par: is 3, but the solver proves 5; write 5/);
  expect(run("level", ["prove", "over-the-hill"]).stdout).toContain("Every rule holds.");
  expect(JSON.parse(read(document))).toMatchObject({ par: 5 });
});

test("prove asks nobody for a par", () => {
  newLevel();
  change(document, / {2}"par": 3,\n/, "");
  expect(run("level", ["check", "over-the-hill"]).stdout).toMatch(/V1 {2}level\.par: is missing/);
  expect(run("level", ["prove", "over-the-hill"])).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(read(document))).toMatchObject({ par: 3 });
});

test("in a repository of its own, a pack starts as the template and is held against the catalogue", () => {
  rmSync(join(root, "packages"), { recursive: true });
  cpSync(fileURLToPath(new URL("../template", import.meta.url)), root, { recursive: true });
  expect(run("level", ["check"]).stdout).toMatch(/package\.json nnLevels\.levels\.0: names no level that exists/);
  const made = run("level", ["new"], ["Over the hill", "cost"]);
  expect(made).toMatchObject({ status: 0, stderr: "" });
  expect(made.stdout).toContain("npx level prove over-the-hill");
  expect(JSON.parse(read("levels/over-the-hill.level.json")).$schema).toMatch(/^\.\.\/node_modules\/@nn\/level-kit\//);
  expect(run("level", ["check"])).toMatchObject({ status: 0, stdout: "levels-my-pack: 1 level, every rule holds.\n" });
  expect(run("level", ["new"], ["Mirror", "cost"]).stdout).toMatch(/already a level "mirror": @nn\/levels-the-chain/);
});

test("a pack of its own that nobody can take is told what to mend before anything is asked", () => {
  rmSync(join(root, "packages"), { recursive: true });
  cpSync(fileURLToPath(new URL("../template", import.meta.url)), root, { recursive: true });
  // What `npm install @nn/level-kit` leaves behind, without --save-dev.
  change("package.json", /"devDependencies"/, '"dependencies"');
  const { status, stdout, stderr } = run("level", ["new"], ["Over the hill", "cost"]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toMatch(
    /^Nothing was written\. Mend the pack first:\n.*does not belong in a pack.*delete dependencies/,
  );
  expect(existsSync(join(root, "levels"))).toBe(false);
});

test("dev says the same after each save, until it is ended", async () => {
  newLevel();
  const script = fileURLToPath(new URL("./level.ts", import.meta.url));
  const child = spawn(process.execPath, [script, "dev", "over-the-hill"], {
    env: { ...process.env, NUDGE_ROOT: root },
  });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += String(chunk);
  });
  try {
    await expect.poll(() => said, { timeout: 30_000 }).toContain("Every rule holds.");
    change(document, /"par": 3/, '"par": 2');
    await expect.poll(() => said, { timeout: 30_000 }).toContain("is 2, but the solver proves 3; write 3");
  } finally {
    child.kill();
  }
});

/** What dev says of a new level up to its verdict, where the note of a running site is as given. */
async function saidByDev(note: string): Promise<string> {
  newLevel();
  mkdirSync(join(root, "apps/web"), { recursive: true });
  mkdirSync(join(root, "node_modules/.cache/nudge"), { recursive: true });
  writeFileSync(join(root, "node_modules/.cache/nudge/dev.json"), note);
  const script = fileURLToPath(new URL("./level.ts", import.meta.url));
  const child = spawn(process.execPath, [script, "dev", "over-the-hill"], {
    env: { ...process.env, NUDGE_ROOT: root, BROWSER: "none" },
  });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += String(chunk);
  });
  try {
    await expect.poll(() => said, { timeout: 30_000 }).toContain("Every rule holds.");
    return said;
  } finally {
    child.kill();
  }
}

test("dev opens the level in the site that runs", async () => {
  const site = createServer((_, answer) => answer.end("here")).listen(0);
  const address = `http://localhost:${(site.address() as AddressInfo).port}`;
  try {
    const said = await saidByDev(JSON.stringify({ address, pid: process.pid }));
    expect(said).toContain(`The level is at ${address}/contribute/desk/over-the-hill.`);
  } finally {
    site.close();
  }
});

test("dev goes on without a site where the note of one is half-written", async () => {
  const said = await saidByDev('{"address":"http://loc');
  expect(said).toContain("The site could not be started, so there is only this report.");
});

test.each([
  { platform: "darwin", env: {}, command: ["open", "http://localhost:3000"] },
  { platform: "win32", env: {}, command: ["cmd", "/c", "start", "", "http://localhost:3000"] },
  { platform: "linux", env: { WAYLAND_DISPLAY: "w" }, command: ["xdg-open", "http://localhost:3000"] },
  { platform: "linux", env: {}, command: undefined },
  { platform: "darwin", env: { BROWSER: "none" }, command: undefined },
  { platform: "darwin", env: { CI: "true" }, command: undefined },
] as const)("a page is opened on $platform with $env by $command", ({ platform, env, command }) => {
  expect(browserCommand("http://localhost:3000", platform, env)).toEqual(command);
});

test("the table shows every level, and what cannot be read", () => {
  newLevel();
  run("new", [], ["Down", "cost", "hills"]);
  change(document, /"par": 3/, '"par": 0');
  const { stdout, status, stderr } = run("level", ["table"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  // Gaps 3 and 5: one step of w and two of b; the reader turns w twice and is stopped.
  expect(stdout).toMatch(/^ {2}down +3 +\d+ +\S.* stuck 3 /m);
  expect(stdout).toMatch(/^ {2}over-the-hill +cannot be read$/m);
  expect(stdout).toContain("the reader is stopped by down");
});

test("search writes drafts that want words and break no other rule, the same for the same options", () => {
  newLevel();
  const args = ["search", "--shape", "1-1", "--knobs", "2", "--par", "3-4", "--count", "2"];
  const searched = run("level", [...args, "--to", "packages/levels/hills/levels"]);
  expect(searched).toMatchObject({ status: 0, stderr: "" });
  const slugs = [...searched.stdout.matchAll(/(draft-1-\d+)\.level/g)].map(([, slug]) => slug as string);
  expect(slugs).toHaveLength(2);
  for (const slug of slugs) {
    const checked = run("level", ["check", slug]);
    const broken = checked.stdout.match(/^V\d+ .*/gm) ?? [];
    expect(broken.map((line) => line.replace(/".*"/, "…"))).toEqual([
      "V18  level.text.en.goal: still says …; write your own words",
      "V18  level.text.en.aha: still says …; write your own words",
    ]);
    expect(checked.stdout.match(/^from .*/gm)).toEqual(["from its own start", "from start 2", "from start 3"]);
  }
  run("level", args);
  const file = `${slugs[0]}.level.json`;
  expect(read(`drafts/${file}`)).toBe(read(`packages/levels/hills/levels/${file}`));
});

test("starts finds further starts and writes them into the files", () => {
  newLevel();
  const done = run("level", ["starts", "over-the-hill", "2"]);
  expect(done).toMatchObject({ status: 0, stderr: "" });
  expect(done.stdout).toContain("Every rule holds.");
  expect(JSON.parse(read(document)).starts).toHaveLength(2);
  expect(run("level", ["starts", "over-the-hill", "500"]).stdout).toMatch(/^Only \d+ of 500 further starts found/);
});

test.each([
  { args: ["--par", "six"], says: /--par cannot be "six"/ },
  { args: ["--activations", "tanh,tanh"], says: /--activations cannot be "tanh,tanh"/ },
  { args: ["--mode", "chalk"], says: /--mode cannot be "chalk"/ },
  { args: ["--colour", "red"], says: /--colour/ },
  { args: ["--teaches", "magic"], says: /no concept "magic"/ },
])("search $args says what is wrong, and how to ask", ({ args, says }) => {
  const { status, stdout, stderr } = run("level", ["search", "--shape", "1-1", ...args]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toMatch(says);
  expect(stdout).toContain("--difficulty 2-3");
});

test("a level that cannot be solved is not given a par", () => {
  newLevel();
  change(document, /"budget": 9/, '"budget": 2');
  const before = read(document);
  expect(run("level", ["prove", "over-the-hill"])).toMatchObject({
    status: 1,
    stdout: "No log of 2 nudges solves the level.\n",
  });
  expect(read(document)).toBe(before);
});

test.each([
  { args: ["check", "nowhere"], says: /no level "nowhere"/ },
  { args: ["check", "../../x"], says: /is not a slug/ },
  { args: [], says: /level check \[slug\]/ },
  { args: ["fly", "over-the-hill"], says: /level check \[slug\]/ },
])("level $args says what to do", ({ args, says }) => {
  const { status, stdout, stderr } = run("level", args);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toMatch(says);
});

test.each([
  { text: "Dead ReLU!", slug: "dead-relu" },
  { text: "  Où est-ce? ", slug: "ou-est-ce" },
  { text: "../../etc", slug: "etc" },
  { text: `${"a".repeat(39)} b`, slug: "a".repeat(39) },
])("$text becomes $slug", ({ text, slug }) => {
  expect(slugOf(text)).toBe(slug);
});
