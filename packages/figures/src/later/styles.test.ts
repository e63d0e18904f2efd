import { expect, test } from "vitest";

/** Every file of the package by its path, "/marks/mark.tsx". */
const files = new Map(
  Object.entries(import.meta.glob(["../**/*.{ts,tsx}"], { query: "?raw", import: "default", eager: true })).map(
    ([path, text]) => [pathFrom("/later/x", path), text] as const,
  ),
);

const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?"(\.[^"]+)"/gm;
const LATER = /import\("(\.[^"]+)"\)/g;

/** Where a relative path leads from a file. */
function pathFrom(file: string, path: string): string {
  return new URL(path, `file://${file}`).pathname;
}

const importsOf = (file: string, pattern: RegExp): readonly string[] =>
  [...(files.get(file) ?? "").matchAll(pattern)].map(([, path = ""]) => pathFrom(file, path));

/** A file and all that it imports, of which the style sheets. */
function sheetsOf(file: string): readonly string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const next of importsOf(path, IMPORT)) visit(next);
  };
  visit(file);
  return [...seen].filter((path) => path.endsWith(".css"));
}

const parts = [...files.keys()].filter((path) => importsOf(path, LATER).length > 0);

test("every figure has one that comes later", () => {
  expect(parts).toContain("/later/network-figure.tsx");
  expect(parts.length).toBeGreaterThan(15);
});

test.each(parts)("%s brings the style sheets of what comes later", (part) => {
  const now = sheetsOf(part);
  const later = importsOf(part, LATER).flatMap(sheetsOf);
  expect(later.length).toBeGreaterThan(0);
  expect(later.filter((sheet) => !now.includes(sheet))).toEqual([]);
});
