import { describe, expect, test } from "vitest";
import { isInRange, LICENSES, parseManifest } from "./manifest.ts";

const nnLevels = { format: 1, core: "^0.1.0", world: "one-neuron", levels: ["levels/*.level.json"] };
const manifest = { name: "@nn/levels-x", version: "0.1.0", license: "MIT", description: "Levels.", nnLevels };

test("[V12] a manifest gives licence, world, core and levels", () => {
  const { format: _, ...rest } = nnLevels;
  expect(parseManifest(manifest)).toEqual({
    ok: true,
    value: { name: "@nn/levels-x", license: "MIT", ...rest, past: [] },
  });
});

describe("manifests that are refused", () => {
  test.each([
    { change: { license: "UNLICENSED" }, path: "license", fault: { code: "not-among", allowed: LICENSES } },
    { change: { license: undefined }, path: "license", fault: { code: "not-among", allowed: LICENSES } },
    {
      change: { nnLevels: { ...nnLevels, main: "index.js" } },
      path: "nnLevels",
      fault: { code: "unknown-keys", keys: ["main"] },
    },
    {
      change: { nnLevels: { ...nnLevels, format: 2 } },
      path: "nnLevels.format",
      fault: { code: "not-among", allowed: [1] },
    },
    { change: { nnLevels: { ...nnLevels, core: ">=0" } }, path: "nnLevels.core", fault: { code: "not-core-range" } },
    { change: { nnLevels: { ...nnLevels, world: "../x" } }, path: "nnLevels.world", fault: { code: "not-world-id" } },
    {
      change: { nnLevels: { ...nnLevels, levels: [] } },
      path: "nnLevels.levels",
      fault: { code: "too-little", of: "entries", limit: 1, strictly: false },
    },
  ])("[V12] $path: $fault.code", ({ change, path, fault }) => {
    const result = parseManifest({ ...manifest, ...change });
    expect(result.ok || result.error).toContainEqual({ path, ...fault });
  });

  test.each([
    "../other/levels/*.level.json",
    "levels/../../x.level.json",
    "/etc/x.level.json",
    "levels\\..\\x.level.json",
    "./levels/*.level.json",
    "**/*.level.json",
    "*/x.level.json",
    "levels/*.json",
    "levels/{a,../../b}.level.json",
    "levels/.hidden.level.json",
    "https://x.level.json",
    "levels/x.level.json\n",
  ])("[V12] the pattern %j, which could lead out of the pack, is refused", (pattern) => {
    const result = parseManifest({ ...manifest, nnLevels: { ...nnLevels, levels: [pattern] } });
    expect(result.ok || result.error).toEqual([{ path: "nnLevels.levels.0", code: "leaves-pack" }]);
  });

  test.each([
    "past/*.level.json",
    "../past/x.1.level.json",
    "past/../x.1.level.json",
    "past/x.1.json",
    "past/**.level.json",
    "/past/x.1.level.json",
  ])("[V13] the pattern %j for past revisions, which could lead elsewhere, is refused", (pattern) => {
    const result = parseManifest({ ...manifest, nnLevels: { ...nnLevels, past: [pattern] } });
    expect(result.ok || result.error).toEqual([{ path: "nnLevels.past.0", code: "leaves-pack" }]);
  });

  test.each(["past/x.1.level.json", "past/*.*.level.json"])("[V13] %j is fine", (pattern) => {
    const result = parseManifest({ ...manifest, nnLevels: { ...nnLevels, past: [pattern] } });
    expect(result.ok && result.value.past).toEqual([pattern]);
  });

  test.each(["levels/a.level.json", "x-*.level.json", "levels/deep/2-b.level.json"])("[V12] %j is fine", (pattern) => {
    expect(parseManifest({ ...manifest, nnLevels: { ...nnLevels, levels: [pattern] } }).ok).toBe(true);
  });
});

test.each(["main", "scripts", "bin", "exports", "dependencies", "bundledDependencies"])(
  "[V12] a manifest with %s is no data",
  (key) => {
    const result = parseManifest({ ...manifest, [key]: {} });
    expect(result.ok || result.error).toEqual([{ path: key, code: "runs-code", key }]);
  },
);

test.each(["levels/*a*a*a*a*ab.level.json", "levels/**.level.json", "*/x.level.json", "levels/a*b*c*.level.json"])(
  "[V12] the pattern %j has too many stars, or has them where they do not belong",
  (pattern) => {
    const result = parseManifest({ ...manifest, nnLevels: { ...nnLevels, levels: [pattern] } });
    expect(result.ok || result.error).toEqual([{ path: "nnLevels.levels.0", code: "leaves-pack" }]);
  },
);

test.each(["", "Levels", "../x", "a b", "<b>", "@x/", "a\u202E"])("[V12] %j is no name of a package", (name) => {
  const result = parseManifest({ ...manifest, name });
  expect(result.ok || result.error).toEqual([{ path: "name", code: "not-package-name" }]);
});

test.each([
  { range: "^1.2.3", within: ["1.2.3", "1.2.4", "1.3.0", "1.10.0"], outside: ["1.2.2", "2.0.0", "0.9.9"] },
  { range: "^0.2.3", within: ["0.2.3", "0.2.10"], outside: ["0.3.0", "0.2.2", "1.2.3"] },
  { range: "^0.0.3", within: ["0.0.3"], outside: ["0.0.4", "0.1.3"] },
])("[V12] $range means what package managers mean by it", ({ range, within, outside }) => {
  expect(within.filter((version) => !isInRange(version, range))).toEqual([]);
  expect(outside.filter((version) => isInRange(version, range))).toEqual([]);
});
