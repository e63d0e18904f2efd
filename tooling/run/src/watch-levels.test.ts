import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

test("a pack that is made later is seen, too", async () => {
  mkdirSync(join(folder, "valleys/levels"), { recursive: true });
  await called(1);
  writeFileSync(join(folder, "valleys/levels/b.level.json"), "{}");
  await called(2);
});
