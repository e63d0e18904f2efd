import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";

// What CI does with a branch that changes levels, in a clone that has such a branch.
const project = fileURLToPath(new URL("../../..", import.meta.url));
const workflow = parse(readFileSync(join(project, ".github/workflows/levels.yml"), "utf8"));
const [setup, ...steps]: readonly string[] = workflow.jobs.check.steps.flatMap(
  ({ run }: { readonly run?: string }) => run ?? [],
);
const LEVEL = "packages/levels/one-neuron/levels/first-nudge.level.json";

let folder: string;
let clone: string;
const git = (...args: readonly string[]) =>
  execFileSync("git", ["-C", clone, "-c", "user.name=a", "-c", "user.email=a@b.org", ...args]);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nudge-workflow-"));
  const origin = join(folder, "origin");
  cpSync(join(project, "packages/levels"), join(origin, "packages/levels"), {
    recursive: true,
    filter: (path) => !path.endsWith("node_modules"),
  });
  // The command of the project, for the levels of the clone: what `npm run setup` installs is there already.
  const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const level = scripts.level.replace("tooling/", `${project}/tooling/`);
  writeFileSync(join(origin, "package.json"), JSON.stringify({ name: "nudge", private: true, scripts: { level } }));
  execFileSync("git", ["init", "-q", "-b", "main", origin]);
  clone = origin;
  git("add", ".");
  git("commit", "-q", "-m", "the levels that there are");
  clone = join(folder, "clone");
  execFileSync("git", ["clone", "-q", origin, clone]);
  git("switch", "-q", "-c", "branch");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Every step as a runner of GitHub runs it, the last one whatever came before. */
function ci(): { readonly passes: boolean; readonly said: string; readonly summary: string } {
  const file = join(folder, "summary.md");
  writeFileSync(file, "");
  const env = { ...process.env, NUDGE_ROOT: clone, GITHUB_STEP_SUMMARY: file };
  const runs = steps.map((step) => spawnSync("bash", ["-e", "-c", step], { cwd: clone, env, encoding: "utf8" }));
  return {
    passes: runs.every(({ status }) => status === 0),
    said: runs.map(({ stdout, stderr }) => stdout + stderr).join(""),
    summary: readFileSync(file, "utf8"),
  };
}

const slugs = globSync("packages/levels/*/levels/*.level.json", { cwd: project }).map((file) =>
  basename(file, ".level.json"),
);

test("it begins with the installation, and sees the whole history of a branch that touches levels", () => {
  expect(setup).toBe("npm run setup");
  expect(steps).toHaveLength(2);
  expect(workflow.on.pull_request.paths).toEqual(["packages/levels/**"]);
  expect(workflow.jobs.check.steps[0].with).toEqual({ "fetch-depth": 0 });
});

test("a good change passes, and the summary has the table of every level", { timeout: 120_000 }, () => {
  const text = readFileSync(join(clone, LEVEL), "utf8");
  writeFileSync(join(clone, LEVEL), text.replace(/"title": "[^"]*"/, '"title": "A First Nudge"'));
  git("commit", "-q", "-a", "-m", "levels: another title");
  const { passes, said, summary } = ci();
  expect(said).toMatch(/^@nn\/levels-one-neuron: \d+ levels, every rule holds\.\n$/);
  expect(passes).toBe(true);
  expect(summary).toContain("@nn/levels-one-neuron: ");
  expect(summary).not.toContain("@nn/levels-the-chain: ");
  expect(slugs.length).toBeGreaterThan(40);
  for (const slug of slugs) expect(summary).toContain(` ${slug} `);
  expect(summary.split("```")).toHaveLength(5);
});

test("a broken rule fails it, and the summary says which and what to change", { timeout: 120_000 }, () => {
  const text = readFileSync(join(clone, LEVEL), "utf8");
  writeFileSync(join(clone, LEVEL), text.replace(/"par": \d+/, '"par": 3'));
  git("commit", "-q", "-a", "-m", "levels: a par that nobody proved");
  const { passes, summary } = ci();
  expect(passes).toBe(false);
  expect(summary).toMatch(/first-nudge .*level\.par: is 3, but the solver proves 4; write 4 \[V6\]/);
  expect(summary).toContain(" first-nudge ");
});
