import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { oneNeuron, root, type Workbench, workspaceWithFirstNudge } from "../testing/workspace.ts";
import { linesOf } from "./lines-of.ts";
import { unprovedIn } from "./prove-packs.ts";
import { readPacks } from "./read-packs.ts";
import { registryText } from "./registry-text.ts";

let bench: Workbench;
beforeEach(() => {
  bench = workspaceWithFirstNudge();
});
afterEach(() => rmSync(bench.root, { recursive: true }));

const read = (path: string) => readFileSync(join(oneNeuron, path), "utf8");
const json = (path: string) => JSON.parse(read(path));
const nnLevels = (change: object) => ({
  nnLevels: { ...json("package.json").nnLevels, levels: ["levels/*.level.json"], ...change },
});
const manifest = (change: object = {}) => ({
  ...json("package.json"),
  ...nnLevels({}),
  name: "levels-other",
  ...change,
});

/** A second pack, with First Nudge under another uuid and slug. */
function writePack(folder: string, change: object = {}, level: object = {}) {
  bench.write(`${folder}/package.json`, manifest(change));
  writeLevel(folder, "other", level);
}

function writeLevel(folder: string, slug: string, level: object = {}) {
  const id = "0190a8a0-1c00-7000-8000-0000000001ff";
  bench.write(`${folder}/levels/${slug}.level.json`, { ...json("levels/first-nudge.level.json"), id, slug, ...level });
  bench.write(`${folder}/levels/${slug}.solution.json`, read("levels/first-nudge.solution.json"));
  bench.write(`${folder}/levels/${slug}.wrong.json`, read("levels/first-nudge.wrong.json"));
}

const names = () => {
  const packs = readPacks(bench.root);
  return packs.ok ? packs.value.map(({ manifest: { name } }) => name) : linesOf(packs.error);
};
const problems = () => {
  const packs = readPacks(bench.root);
  return packs.ok ? "" : linesOf(packs.error);
};

describe("which packs there are", () => {
  test("a pack in the workspace need not be listed anywhere", () => {
    writePack("packages/levels/other");
    expect(names()).toEqual(["@nn/levels-one-neuron", "levels-other"]);
  });

  test.each(["dependencies", "devDependencies", "optionalDependencies"])(
    "a pack that any package of the workspace has installed is found, by %s",
    (kind) => {
      bench.write("apps/web/package.json", { name: "web", [kind]: { "levels-other": "1.0.0", "not-there": "1.0.0" } });
      writePack("apps/web/node_modules/levels-other");
      expect(names()).toEqual(["@nn/levels-one-neuron", "levels-other"]);
    },
  );

  test("a pack that several depend on through links is found once", () => {
    writePack("store/levels-other");
    for (const app of ["one", "two"]) {
      bench.write(`apps/${app}/package.json`, { name: app, dependencies: { "levels-other": "1.0.0" } });
      bench.link(join(bench.root, "store/levels-other"), `apps/${app}/node_modules/levels-other`);
    }
    expect(names()).toEqual(["@nn/levels-one-neuron", "levels-other"]);
  });

  test("a pack that nothing depends on is not found, and a package without levels is not a pack", () => {
    writePack("apps/web/node_modules/levels-other");
    bench.write("apps/web/package.json", { name: "web", dependencies: {} });
    expect(names()).toEqual(["@nn/levels-one-neuron"]);
  });
});

describe("the order of play", () => {
  test("levels of earlier patterns come first, and each level comes once", () => {
    const folder = "packages/levels/one-neuron";
    const levelsOf = (patterns: readonly string[]) => {
      bench.write(`${folder}/package.json`, { ...json("package.json"), ...nnLevels({ levels: patterns }) });
      const packs = readPacks(bench.root);
      return packs.ok ? packs.value.flatMap(({ levels }) => levels.map(({ entry }) => entry.level.slug)) : problems();
    };
    writeLevel(folder, "a-late-one", { teaches: "weight-gradient", requires: ["cost-slope"] });
    expect(levelsOf(["levels/first-nudge.level.json", "levels/*.level.json"])).toEqual(["first-nudge", "a-late-one"]);
    // By name alone it stands before First Nudge, which teaches what it requires.
    expect(levelsOf(["levels/*.level.json"])).toMatch(
      /a-late-one\.level\.json: requires cost-slope, which only .*first-nudge/,
    );
  });

  test("the registry is the same text every time", () => {
    const [one, other] = [readPacks(bench.root), readPacks(bench.root)];
    if (!one.ok || !other.ok) throw new Error(problems());
    expect(registryText(one.value)).toBe(registryText(other.value));
    expect(registryText(one.value)).toMatch(/^\/\/ Generated .* Do not edit/);
  });

  test("the registry holds no solution", () => {
    const packs = readPacks(root);
    expect(packs.ok && registryText(packs.value)).not.toMatch(/"direction"|"solution"|"wrong"|"why"/);
  });
});

describe("a pack that cannot be used stops everything, and says why", () => {
  test.each([
    {
      name: "a pattern that leads out",
      write: () => writePack("packages/levels/other", nnLevels({ levels: ["../one-neuron/levels/*.level.json"] })),
      says: /levels-other\/package\.json nnLevels\.levels\.0: must stay inside the pack/,
    },
    {
      name: "a link that leads out",
      write: () => {
        writePack("packages/levels/other");
        bench.write("secret.json", json("levels/first-nudge.level.json"));
        bench.link(join(bench.root, "secret.json"), "packages/levels/other/levels/linked.level.json");
        bench.write("packages/levels/other/levels/linked.solution.json", "[]");
        bench.write("packages/levels/other/levels/linked.wrong.json", "[]");
      },
      says: /levels-other\/levels\/linked\.level\.json: leads out of the folder of the pack/,
    },
    {
      name: "a level without a solution",
      write: () => {
        writePack("packages/levels/other");
        rmSync(join(bench.root, "packages/levels/other/levels/other.solution.json"));
      },
      says: /levels-other\/levels\/other\.solution\.json: is missing/,
    },
    {
      name: "a level of a million bytes",
      write: () => writePack("packages/levels/other", {}, { padding: "x".repeat(1_000_000) }),
      says: /other\.level\.json: is larger than 65536 bytes/,
    },
    {
      name: "a folder where a level should be",
      write: () => {
        writePack("packages/levels/other");
        bench.write("packages/levels/other/levels/folder.level.json/x", "");
        bench.write("packages/levels/other/levels/folder.solution.json", "[]");
        bench.write("packages/levels/other/levels/folder.wrong.json", "[]");
      },
      says: /folder\.level\.json: is not a file/,
    },
    {
      name: "a level with a field too many",
      write: () => writePack("packages/levels/other", {}, { script: "alert(1)" }),
      says: /levels-other\/levels\/other level: has no place for "script"; take it out \[V1\]/,
    },
    {
      name: "the uuid of another level",
      write: () => writePack("packages/levels/other", {}, { id: json("levels/first-nudge.level.json").id }),
      says: /levels-other\/levels\/other\.level\.json: has the id .* of @nn\/levels-one-neuron\/levels\/first-nudge/,
    },
    {
      name: "no licence",
      write: () => writePack("packages/levels/other", { license: "UNLICENSED" }),
      says: /levels-other\/package\.json license: must be "MIT"/,
    },
    {
      name: "patterns that find nothing",
      write: () => writePack("packages/levels/other", nnLevels({ levels: ["missing/*.level.json"] })),
      says: /levels-other\/package\.json: names no level that exists/,
    },
    {
      name: "another core",
      write: () => writePack("packages/levels/other", nnLevels({ core: "^9.0.0" })),
      says: /is made for core \^9\.0\.0/,
    },
  ])("$name", ({ write, says }) => {
    write();
    expect(problems()).toMatch(says);
  });
});

describe("which pars are proved", () => {
  const unproved = () => {
    const packs = readPacks(bench.root);
    if (!packs.ok) throw new Error(linesOf(packs.error));
    return linesOf(unprovedIn(packs.value));
  };

  test("those that the solver finds", () => {
    expect(unproved()).toBe("");
  });

  test("and no others: the level is named, and what to write", () => {
    writePack("packages/levels/other", {}, { par: 3 });
    expect(unproved()).toBe(
      "levels-other/levels/other.level.json level.par: is 3, but the solver proves 4; write 4 [V6]",
    );
  });
});
