import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examine, type LevelEntry } from "@nn/level-kit";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { root } from "../testing/workspace.ts";
import { keptProofs } from "./kept-proofs.ts";
import { readPacks } from "./read-catalogue.ts";

const [entry, other] = readPacks(root).flatMap(({ pack }) => pack.levels.flatMap((level) => level.entry ?? []));
if (!entry || !other) throw new Error("the project has levels");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nudge-proofs-"));
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "src/prove.ts"), "one way to prove");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Examines levels in a run of its own. @returns what was found, and how often something was proved for it */
function run(entries: readonly LevelEntry[], known = true, how = examine) {
  const prove = vi.fn(how);
  const proofs = keptProofs(join(folder, "cache/proofs"), [join(folder, "src")], known, prove);
  const found = entries.map(proofs.examine);
  proofs.save();
  return { found, proved: prove.mock.calls.length };
}

test("what was proved once is known the next time, to the last number", () => {
  const first = run([entry]);
  expect(first).toEqual({ found: [examine(entry)], proved: 1 });
  expect(run([entry])).toEqual({ found: first.found, proved: 0 });
});

test("only what has changed is proved, and a change that is taken back is known", () => {
  run([entry, other]);
  const changed = { ...entry, level: { ...entry.level, par: entry.level.par + 1 } };
  expect(run([changed, other]).proved).toBe(1);
  expect(run([entry, other]).proved).toBe(0);
});

test("a change of the code that proves proves everything anew", () => {
  run([entry]);
  writeFileSync(join(folder, "src/prove.ts"), "another way");
  expect(run([entry]).proved).toBe(1);
});

test("a build takes no earlier proof", () => {
  run([entry]);
  expect(run([entry], false).proved).toBe(1);
});

test("a kept proof is not believed where the solution does not win at par", () => {
  const lying = { ...entry, solutions: entry.solutions.map((log) => log.slice(1)) };
  run([lying], true, () => ({ issues: [], reports: [] }));
  const { found, proved } = run([lying]);
  expect(proved).toBe(1);
  expect(found[0]?.issues).not.toEqual([]);
});

test("a file that cannot be read is as good as none", () => {
  run([entry]);
  writeFileSync(join(folder, "cache/proofs"), "half a");
  expect(run([entry]).proved).toBe(1);
});
