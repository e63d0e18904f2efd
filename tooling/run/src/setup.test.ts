import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const setup = join(import.meta.dirname, "../setup.cjs");
const { packageManager } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "nn-setup-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the script on this Node, which claims to be another, with an npx that only reports how it was called. */
function setupOn(version: string, npxCode = 0) {
  const claim = join(folder, "claim.cjs");
  writeFileSync(claim, `Object.defineProperty(process, "versions", { value: { node: ${JSON.stringify(version)} } });`);
  writeFileSync(join(folder, "npx"), `#!/bin/sh\necho "npx $*"\nexit ${npxCode}\n`, { mode: 0o755 });
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", claim, setup], {
    encoding: "utf8",
    env: { PATH: `${folder}:/usr/bin:/bin` },
  });
  return { status, stdout, stderr };
}

describe("before anything is installed", () => {
  test.each(["0.12.18", "16.20.2", "18.20.8", "19.9.0"])(
    "Node %s is told what to do, and nothing is installed",
    (version) => {
      const { status, stdout, stderr } = setupOn(version);
      expect(stderr.trim()).toBe(
        `Nudge needs Node 20 or newer, and this is Node ${version}.\nInstall a newer one from https://nodejs.org and run the same command again.`,
      );
      expect(stdout).toBe("");
      expect(status).toBe(1);
    },
  );

  test.each(["20.0.0", "20.20.2", "24.21.0", "100.0.0"])("Node %s installs from the lockfile", (version) => {
    const { status, stdout } = setupOn(version);
    expect(stdout).toContain(`npx --yes ${packageManager} install --frozen-lockfile`);
    expect(status).toBe(0);
  });

  test("an installation that fails keeps its exit code and says what it needs", () => {
    const { status, stderr } = setupOn("20.0.0", 7);
    expect(stderr).toContain("the installation failed");
    expect(stderr).toContain("npm registry");
    expect(status).toBe(7);
  });

  test("the script uses nothing that an old Node cannot read", () => {
    const code = readFileSync(setup, "utf8").replace(/^\s*\/\/.*$|\/\*\*.*\*\//gm, "");
    expect(code).not.toMatch(/\b(?:const|let|class|async|import)\b|=>|`|\?\.|\?\?|\.\.\.|node:/);
  });
});
