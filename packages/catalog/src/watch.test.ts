import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchJson } from "./watch.ts";

let folder: string;
let end: () => void = () => undefined;
const onChange = vi.fn(async () => undefined);
const onFault = vi.fn();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nudge-watch-"));
  mkdirSync(join(folder, "hills"));
  onChange.mockClear();
  onFault.mockClear();
  end = watchJson(folder, { onChange, onFault });
});
afterEach(() => {
  end();
  rmSync(folder, { recursive: true });
});
const called = (times: number) => expect.poll(() => onChange.mock.calls.length, { timeout: 10_000 }).toBe(times);
/** As long as several looks take. */
const looks = () => new Promise((resolve) => setTimeout(resolve, 500));

test("what is saved together is seen once", async () => {
  for (const kind of ["level", "solution", "wrong"]) writeFileSync(join(folder, `hills/a.${kind}.json`), "{}");
  await called(1);
  await looks();
  expect(onChange).toHaveBeenCalledTimes(1);
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

test("what is no JSON is nobody's level, and what is installed is not the pack's own", async () => {
  writeFileSync(join(folder, "hills/notes.txt"), "So.");
  mkdirSync(join(folder, "node_modules/other"), { recursive: true });
  writeFileSync(join(folder, "node_modules/other/package.json"), "{}");
  await looks();
  expect(onChange).not.toHaveBeenCalled();
  writeFileSync(join(folder, "hills/a.level.json"), "{}");
  await called(1);
});

test("a callback that fails is told of, and the next change is seen", async () => {
  onChange.mockRejectedValueOnce(new Error("the catalog cannot be made"));
  writeFileSync(join(folder, "hills/a.level.json"), "{}");
  await called(1);
  await expect.poll(() => String(onFault.mock.calls[0])).toContain("the catalog cannot be made");
  writeFileSync(join(folder, "hills/a.level.json"), "[]");
  await called(2);
});

test("a folder that goes away is told of once, and is seen again when it is back", async () => {
  for (const times of [1, 2]) {
    rmSync(folder, { recursive: true });
    await expect.poll(() => onFault.mock.calls.length).toBe(times);
    expect(String(onFault.mock.calls.at(-1))).toContain("ENOENT");
    mkdirSync(folder);
    writeFileSync(join(folder, "a.level.json"), "[]".repeat(times));
    await called(times);
  }
  expect(onFault).toHaveBeenCalledTimes(2);
});
