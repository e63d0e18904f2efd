import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { dataDirectory, prepareDirectory } from "./data-directory.ts";
import { root } from "./root.ts";
import { Trouble } from "./say.ts";

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "nn-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test.each([
  { setting: undefined, directory: join(root, "data") },
  { setting: "", directory: join(root, "data") },
  { setting: "mine", directory: join(root, "mine") },
  { setting: "/srv/nudge", directory: "/srv/nudge" },
])("NUDGE_DATA $setting means $directory", ({ setting, directory }) => {
  expect(dataDirectory(setting)).toBe(directory);
});

test("a missing directory is created, and left empty", () => {
  const directory = join(emptyFolder(), "a/b");
  prepareDirectory(directory);
  expect(readdirSync(directory)).toEqual([]);
});

test("the contents of the directory stay", () => {
  const directory = emptyFolder();
  writeFileSync(join(directory, "nudge.sqlite"), "data");
  prepareDirectory(directory);
  expect(readdirSync(directory)).toEqual(["nudge.sqlite"]);
});

test.each([
  { name: "is a file", below: "" },
  { name: "would be inside a file", below: "deeper" },
])("a directory that $name is reported with its path", ({ below }) => {
  const file = join(emptyFolder(), "data");
  writeFileSync(file, "");
  const directory = join(file, below);
  expect(() => prepareDirectory(directory)).toThrow(Trouble);
  expect(() => prepareDirectory(directory)).toThrow(
    `The data directory ${directory} cannot be used: a file is in its place.\nPut that right, or set NUDGE_DATA to another directory.`,
  );
});

test("a directory that is made is nobody else's", () => {
  const directory = join(emptyFolder(), "a");
  prepareDirectory(directory);
  expect(statSync(directory).mode & 0o777).toBe(0o700);
});
