import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchLevels } from "./watch-levels.ts";

let folder: string;
let end: () => void = () => undefined;
const onChange = vi.fn(async () => undefined);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nudge-watch-"));
  mkdirSync(join(folder, "hills"));
  onChange.mockClear();
  end = watchLevels(folder, onChange);
});
afterEach(() => {
  end();
  rmSync(folder, { recursive: true });
});
const called = (times: number) => expect.poll(() => onChange.mock.calls.length, { timeout: 10_000 }).toBe(times);

test("what is saved together is seen once", async () => {
  for (const kind of ["level", "solution", "wrong"]) writeFileSync(join(folder, `hills/a.${kind}.json`), "{}");
  await called(1);
  writeFileSync(join(folder, "hills/a.level.json"), "[]");
  await called(2);
});

test("a pack that is made later is seen, and its files when they are replaced, changed and taken away", async () => {
  const file = join(folder, "valleys/levels/b.level.json");
  mkdirSync(join(folder, "valleys/levels"), { recursive: true });
  writeFileSync(file, "{}");
  await called(1);
  writeFileSync(`${file}.new`, "[1]");
  renameSync(`${file}.new`, file);
  await called(2);
  writeFileSync(file, "[1, 2]");
  await called(3);
  rmSync(join(folder, "valleys"), { recursive: true });
  await called(4);
});

test("what is no JSON is nobody's level", async () => {
  writeFileSync(join(folder, "hills/notes.txt"), "So.");
  writeFileSync(join(folder, "hills/a.level.json"), "{}");
  await called(1);
});
