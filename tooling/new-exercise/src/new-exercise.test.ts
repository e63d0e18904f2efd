import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { families } from "@nn/exercises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkTitle, idOf } from "./answers.ts";

const own = fileURLToPath(new URL("../../..", import.meta.url));
const bin = (name: string) => join(own, "node_modules/.bin", name);
// Every command is a process of its own, and TypeScript and Vitest take their time.
vi.setConfig({ testTimeout: 120_000 });

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "nudge-new-exercise-"));
  const left = ["node_modules", "reports"].map((name) => join(own, "packages/exercises", name));
  cpSync(join(own, "packages/exercises"), join(root, "packages/exercises"), {
    recursive: true,
    filter: (path) => !left.includes(path),
  });
  for (const path of ["biome.json", "tooling/typescript"])
    cpSync(join(own, path), join(root, path), { recursive: true });
  symlinkSync(join(own, "packages/exercises/node_modules"), join(root, "packages/exercises/node_modules"));
});
afterEach(() => rmSync(root, { recursive: true }));

function run(command: string, args: readonly string[], input = "") {
  const { stdout, stderr, status } = spawnSync(command, args, {
    input,
    encoding: "utf8",
    cwd: join(root, "packages/exercises"),
    env: { ...process.env, NUDGE_ROOT: root },
    timeout: 110_000,
  });
  return { stdout, stderr, status };
}

const newExercise = (answers: readonly string[]) => {
  const file = fileURLToPath(new URL("./new.ts", import.meta.url));
  return run(process.execPath, [file], answers.map((answer) => `${answer}\n`).join(""));
};
const read = (path: string) => readFileSync(join(root, "packages/exercises", path), "utf8");
const catalogue = () => read("src/catalogue.ts");
const makers = () => read("src/families/makers.ts");

const expectGood = ({ status, stdout, stderr }: ReturnType<typeof run>) => expect(status, stdout + stderr).toBe(0);

test("three answers make a family that passes, is listed and has a test", () => {
  const made = newExercise(["forward", "Which sum? A long way to the end", "weighted-sum"]);
  expect(made).toMatchObject({ status: 0, stderr: "" });
  expect(made.stdout).toContain("/practice/which-sum-a-long-way-to-the-end?fresh");
  expect(catalogue()).toContain("  compareCosts,\n  whichSumALongWayToTheEnd,\n\n");
  expect(makers()).toContain('"which-sum-a-long-way-to-the-end": whichSumALongWayToTheEnd,\n');
  expect(readdirSync(join(root, "packages/exercises/src/families/forward/which-sum-a-long-way-to-the-end"))).toEqual([
    "about.en.ts",
    "about.ts",
    "make.ts",
    "which-sum-a-long-way-to-the-end.test.ts",
    "words.en.ts",
  ]);

  expectGood(run(bin("biome"), ["check", "--vcs-enabled=false", "src"]));
  expectGood(run(bin("tsc"), ["-p", "tsconfig.server.json"]));
  const files = ["families.test.ts", "behaviour.test.ts", "which-sum-a-long-way-to-the-end"];
  const vitest = join(own, "packages/exercises/node_modules/.bin/vitest");
  const tested = run(vitest, ["run", ...files, "-t", "which-sum"]);
  expectGood(tested);
  // Those of all families, of one number, and its own; and the one that compares what is recorded.
  expect(Number(/(\d+) passed.*\n.*Start/.exec(tested.stdout)?.[1])).toBeGreaterThan(7);
});

test("what is not answered has an answer, in a section of its own where that is new", () => {
  const made = newExercise(["ends"]);
  expect(made).toMatchObject({ status: 0, stderr: "" });
  expect(made.stdout).toMatch(/\n {2}warm-ups +Rusty calculus/);
  expect(catalogue()).toContain("\n\n  // Ends.\n  myFirstExercise,\n] as const;");
  expect(read("src/families/ends/my-first-exercise/about.ts")).toContain('concept: "weight-gradient"');
  expect(read("goldens/generated/my-first-exercise.txt")).toContain("title = My first exercise");
});

test("an answer that will not do is asked for again", () => {
  const titles = ["New", "Cost slope!", "Long ".repeat(9), "Two words"];
  const made = newExercise(["../up", "links", ...titles, "magic", "cost"]);
  expect(made).toMatchObject({ status: 0, stderr: "" });
  for (const why of [
    "“../up” is no name of a folder",
    "needs two words at least",
    "There is a family “cost-slope” already",
    "has at most 32 signs",
    "There is no idea “magic”",
  ])
    expect(made.stdout).toContain(why);
  expect(read("src/families/links/two-words/about.ts")).toContain('concept: "cost"');
});

test("where the answers end without one that will do, everything stays as it was", () => {
  newExercise(["ends"]);
  const before = [catalogue(), makers(), readdirSync(join(root, "packages/exercises/src/families/ends"))];
  const again = newExercise(["ends"]);
  expect(again).toMatchObject({ status: 1, stderr: "" });
  expect(again.stdout).toMatch(/There is a family “my-first-exercise” already\.\nNothing was written\.\n$/);
  expect([catalogue(), makers(), readdirSync(join(root, "packages/exercises/src/families/ends"))]).toEqual(before);
});

test("no family can be named as one that there is", () => {
  for (const { id } of families)
    expect(checkTitle(own, id)).toEqual({ ok: false, error: expect.stringContaining(`“${id}” already`) });
});

test.each([
  { text: "Which nudge helps?", id: "which-nudge-helps" },
  { text: "  Où est-ce? ", id: "ou-est-ce" },
  { text: "../../etc", id: "etc" },
])("$text becomes $id", ({ text, id }) => {
  expect(idOf(text)).toBe(id);
});
