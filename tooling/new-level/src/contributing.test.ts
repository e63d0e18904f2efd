import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const guide = readFileSync(fileURLToPath(new URL("../../../CONTRIBUTING.md", import.meta.url)), "utf8");
const [, section = ""] = guide.split(/^## A level$/m);
const [levels = ""] = section.split(/^## /m);
/** Every line of a block that is a command, without what it says about itself. */
const commands = [...levels.matchAll(/^(npm run .*?)(?: {2,}.*)?$/gm)].map(([, command]) => command as string);
/** These do not end by themselves, and have tests of their own. */
const LASTING = /^npm run (?:dev|level dev <slug>)$/;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "nudge-guide-"));
  mkdirSync(join(root, "packages/levels"), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

test("the guide has commands", () => {
  expect(commands.length).toBeGreaterThan(8);
});

test.each(commands.filter((command) => !LASTING.test(command)))("%s", { timeout: 60_000 }, (command) => {
  const [, script = "", rest = ""] = /^npm run (new:level|level)(.*)$/.exec(command) ?? [];
  const file = fileURLToPath(new URL(`./${script === "new:level" ? "new" : "level"}.ts`, import.meta.url));
  const args = rest
    .replace("<slug>", "my-first-level")
    .split(" ")
    .filter((arg) => arg !== "" && arg !== "--");
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    env: { ...process.env, NUDGE_ROOT: root },
    // Enter takes what is proposed.
    input: "\n\n\n",
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).not.toBe("");
  // Help for a command that was asked for is no failure, but is given where nothing was found either.
  expect(status).toBe(args.includes("--help") ? 1 : 0);
});
