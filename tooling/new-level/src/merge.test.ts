import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { linesOf } from "@nn/catalog/check";
import { readCatalogue, registryText } from "@nn/catalog/read";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packsHere } from "./packs-here.ts";
import { writeLevel } from "./write-level.ts";

const project = fileURLToPath(new URL("../../..", import.meta.url));
let root: string;
const git = (...args: readonly string[]) =>
  execFileSync("git", ["-C", root, "-c", "user.name=a", "-c", "user.email=a@b.org", ...args], { encoding: "utf8" });
const newLevel = (title: string, pack: string) =>
  writeLevel(root, packsHere(root), { title, teaches: "gradient-descent", pack });

/** Each adds a level to a pack of the project, to a pack that both begin, and to a pack of its own. */
const branches = {
  ann: [
    ["Ann in the project", "one-neuron"],
    ["Ann in both", "hills"],
    ["Ann alone", "anns-own"],
  ],
  bob: [
    ["Bob in the project", "one-neuron"],
    ["Bob in both", "hills"],
    ["Bob alone", "bobs-own"],
  ],
} as const;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "nudge-merge-"));
  cpSync(join(project, "packages/levels"), join(root, "packages/levels"), { recursive: true });
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-q", "-m", "the levels that there are");
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

test("two branches that each add levels merge, and the catalogue has all of them", { timeout: 120_000 }, () => {
  for (const [branch, levels] of Object.entries(branches)) {
    git("switch", "-q", "-c", branch, "main");
    for (const [title, pack] of levels) newLevel(title, pack);
    git("add", ".");
    git("commit", "-q", "-m", `levels of ${branch}`);
  }
  git("merge", "--no-edit", "ann");
  const { packs, refused } = readCatalogue(root);
  expect(refused.map(({ issues }) => linesOf(issues))).toEqual([]);
  const slugs = Object.fromEntries(packs.map(({ name, levels }) => [name, levels.map(({ slug }) => slug)]));
  expect(slugs["@nn/levels-one-neuron"]?.slice(-2)).toEqual(["ann-in-the-project", "bob-in-the-project"]);
  expect(slugs["@nn/levels-hills"]).toEqual(["ann-in-both", "bob-in-both"]);
  expect([slugs["@nn/levels-anns-own"], slugs["@nn/levels-bobs-own"]]).toEqual([["ann-alone"], ["bob-alone"]]);
  expect(registryText(packs)).toContain('"slug":"bob-in-both"');
});

test("git keeps nothing that is generated: two branches would change the same lines of it", () => {
  const { stdout } = spawnSync("git", ["-C", project, "ls-files", "--cached", "--ignored", "--exclude-standard"], {
    encoding: "utf8",
  });
  expect(stdout).toBe("");
});
