import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nameOf, SLUG } from "../testing/hostile/bench.ts";
import type { Report } from "../testing/hostile/check-all.ts";
import { files } from "../testing/hostile/files.ts";
import { levels } from "../testing/hostile/levels.ts";
import { manifests } from "../testing/hostile/manifests.ts";
import { type Workbench, workspaceWithFirstNudge } from "../testing/workspace.ts";

const cases = [...files, ...manifests, ...levels].map((each, number) => ({ ...each, number, folder: `h${number}` }));
const MOST_MS = 2000;
const MOST_MEGABYTES = 300;

let bench: Workbench;
let report: Report;
beforeAll(() => {
  bench = workspaceWithFirstNudge();
  for (const { folder, number, make } of cases) {
    const place = join(bench.root, "packages/levels", folder);
    const { files: texts, make: more } = make(number);
    mkdirSync(place, { recursive: true });
    for (const [path, content] of Object.entries(texts)) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), content);
    }
    more?.(place);
  }
  const script = fileURLToPath(new URL("../testing/hostile/check-all.ts", import.meta.url));
  report = JSON.parse(execFileSync(process.execPath, [script, bench.root], { encoding: "utf8", maxBuffer: 1 << 26 }));
}, 120_000);
afterAll(() => rmSync(bench.root, { recursive: true }), 60_000);

test("there are more than 110, each of another name", () => {
  expect(cases.length).toBeGreaterThan(110);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test("none takes the good pack down, and none gets in", () => {
  expect(report.taken).toEqual(["@nn/levels-one-neuron"]);
});

test("all of them together take no more memory than one may", () => {
  expect(report.mostMegabytes).toBeLessThan(MOST_MEGABYTES);
});

const LINE = /^(?:[a-z0-9.-]+ \()?((?:@nn\/)?[a-z0-9-]+)\/[^\n]+\[[A-Z]\d+\]$/;

describe("is refused, with its pack, file, rule and what to change:", () => {
  test.each(cases)("$name", ({ number, folder, file, rule, says }) => {
    const { ms, lines } = report.packs[folder] ?? { ms: Number.NaN, lines: "" };
    expect(ms).toBeLessThan(MOST_MS);
    const each = lines.split("\n");
    for (const line of each) expect(line).toMatch(LINE);
    const isHere = (line: string) =>
      file === undefined || file.startsWith("levels/")
        ? line.startsWith(`${SLUG} (${nameOf(number)}/${file ?? `levels/${SLUG}.level.json`})`)
        : line.includes(`/${file}`);
    const found = each.filter((line) => says.test(line) && line.endsWith(`[${rule}]`));
    expect(found.filter(isHere), lines.slice(0, 2000)).not.toEqual([]);
  });
});
