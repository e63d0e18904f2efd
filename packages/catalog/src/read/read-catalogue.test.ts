import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { linesOf } from "../lines-of.ts";
import { oneNeuron, type Workbench, workspaceWithFirstNudge } from "../testing/workspace.ts";
import { readCatalogue } from "./read-catalogue.ts";
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

const names = () => readCatalogue(bench.root).packs.map(({ name }) => name);
const problems = () =>
  readCatalogue(bench.root)
    .refused.map(({ issues }) => linesOf(issues))
    .join("\n");

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
      const slugs = readCatalogue(bench.root).packs.flatMap(({ levels }) => levels.map(({ slug }) => slug));
      return slugs.length > 0 ? slugs : problems();
    };
    writeLevel(folder, "a-late-one", { teaches: "weight-gradient", requires: ["cost-slope"] });
    expect(levelsOf(["levels/first-nudge.level.json", "levels/*.level.json"])).toEqual(["first-nudge", "a-late-one"]);
    // By name alone it stands before First Nudge, which teaches what it requires.
    expect(levelsOf(["levels/*.level.json"])).toMatch(
      /a-late-one\.level\.json\) level\.requires\.0: requires cost-slope, which only .*first-nudge/,
    );
  });

  test("the registry is the same text every time", () => {
    const [one, other] = [readCatalogue(bench.root), readCatalogue(bench.root)];
    expect(registryText(one.packs)).toBe(registryText(other.packs));
    expect(registryText(one.packs)).toMatch(/^\/\/ Generated .* Do not edit/);
  });
});

describe("a pack that cannot be used is left out, stops no other, and says why", () => {
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
      says: /linked \(levels-other\/levels\/linked\.level\.json\) level: leads out of the folder of the pack/,
    },
    {
      name: "a level without a solution",
      write: () => {
        writePack("packages/levels/other");
        rmSync(join(bench.root, "packages/levels/other/levels/other.solution.json"));
      },
      says: /other \(levels-other\/levels\/other\.solution\.json\) solution: is missing/,
    },
    {
      name: "a level of a million bytes",
      write: () => writePack("packages/levels/other", {}, { padding: "x".repeat(1_000_000) }),
      says: /other\.level\.json\) level: is larger than 65536 bytes/,
    },
    {
      name: "a folder where a level should be",
      write: () => {
        writePack("packages/levels/other");
        bench.write("packages/levels/other/levels/folder.level.json/x", "");
        bench.write("packages/levels/other/levels/folder.solution.json", "[]");
        bench.write("packages/levels/other/levels/folder.wrong.json", "[]");
      },
      says: /folder\.level\.json\) level: is not a file/,
    },
    {
      name: "a level with a field too many",
      write: () => writePack("packages/levels/other", {}, { script: "alert(1)" }),
      says: /other \(levels-other\/levels\/other\.level\.json\) level: has no place for "script"; take it out \[V1\]/,
    },
    {
      name: "the uuid of another level",
      write: () => writePack("packages/levels/other", {}, { id: json("levels/first-nudge.level.json").id }),
      says: /levels-other\/levels\/other\.level\.json\) level\.id: has the id .* of @nn\/levels-one-neuron\/levels\/first-nudge/,
    },
    {
      name: "no licence",
      write: () => writePack("packages/levels/other", { license: "UNLICENSED" }),
      says: /levels-other\/package\.json license: must be "MIT"/,
    },
    {
      name: "patterns that find nothing",
      write: () => writePack("packages/levels/other", nnLevels({ levels: ["missing/*.level.json"] })),
      says: /levels-other\/package\.json nnLevels\.levels\.0: names no level that exists/,
    },
    {
      name: "a manifest that is not JSON",
      write: () => bench.write("packages/levels/other/package.json", '{"name": "levels-other",'),
      says: /other\/package\.json: is not JSON: .*\[V1\]/,
    },
    {
      name: "a manifest that is a link to itself",
      write: () => bench.link("package.json", "packages/levels/other/package.json"),
      says: /other\/package\.json: is a link that leads nowhere/,
    },
    {
      name: "no manifest",
      write: () => bench.write("packages/levels/other/levels/x.json", "{}"),
      says: /other\/package\.json: is missing/,
    },
    {
      name: "a manifest that is a pipe",
      write: () => {
        bench.write("packages/levels/other/levels/x.json", "{}");
        spawnSync("mkfifo", [join(bench.root, "packages/levels/other/package.json")]);
      },
      says: /other\/package\.json: is not a file/,
    },
    {
      name: "a key twice",
      write: () => {
        writePack("packages/levels/other");
        bench.write("packages/levels/other/levels/other.wrong.json", '[{"why": "So.", "why": "Or so.", "log": []}]');
      },
      says: /other \(levels-other\/levels\/other\.wrong\.json\) wrong\.0: has "why" twice/,
    },
    {
      name: "something to run",
      write: () => writePack("packages/levels/other", { main: "index.js", scripts: { postinstall: "true" } }),
      says: /package\.json main: does not belong in a pack.*\n.*package\.json scripts: does not belong in a pack/,
    },
    {
      name: "a formula that cannot be typeset",
      write: () =>
        writePack("packages/levels/other", {}, { text: { en: { title: "A", goal: "Go.", aha: "So $\\frac{1}$." } } }),
      says: /other .*level\.text\.en\.aha: has the formula \$\\frac\{1\}\$, which cannot be typeset: .*\[V17\]/,
    },
    {
      name: "a formula that reaches out",
      write: () =>
        writePack(
          "packages/levels/other",
          {},
          { text: { en: { title: "A", goal: "$\\href{//x.org}{x}$", aha: "So." } } },
        ),
      says: /level\.text\.en\.goal: .*\\href is not for levels \[V17\]/,
    },
    {
      name: "a placeholder",
      write: () => writePack("packages/levels/other", {}, { text: { en: { title: "A", goal: "Go.", aha: "TODO" } } }),
      says: /level\.text\.en\.aha: still says "TODO"; write your own words \[V18\]/,
    },
    {
      name: "a section that the course does not have",
      write: () => writePack("packages/levels/other", {}, { taughtAt: "magic#tricks" }),
      says: /level\.taughtAt: is no section of the course.*\[V19\]/,
    },
    {
      name: "faults of every sort at once: none hides another",
      write: () =>
        writePack("packages/levels/other", {}, { rev: 0, knobs: [{ parameter: "w9.0.0", step: 1, min: 0, max: 3 }] }),
      says: /level\.rev: must be at least 1.*\n.*level\.knobs\.0\.parameter: is no parameter of this network/,
    },
    {
      name: "a level that nothing names",
      write: () => {
        writePack("packages/levels/other", nnLevels({ levels: ["levels/other.level.json"] }));
        bench.write("packages/levels/other/levels/alone.level.json", "{}");
      },
      says: /alone \(levels-other\/levels\/alone\.level\.json\): is a level that package\.json does not name/,
    },
    {
      name: "a slug unlike the name of its file",
      write: () => {
        writePack("packages/levels/other");
        writeLevel("packages/levels/other", "other", { slug: "else" });
      },
      says: /levels\/other\.level\.json\) level: must be called else\.level\.json/,
    },
    {
      name: "a par that nobody proved",
      write: () => writePack("packages/levels/other", {}, { par: 3 }),
      says: /other \(levels-other\/levels\/other\.level\.json\) level\.par: is 3, but the solver proves 4; write 4 \[V6\]/,
    },
    {
      name: "a wrong log that wins before a move that cannot be made",
      write: () => {
        writePack("packages/levels/other");
        const up = { kind: "nudge", knob: 0, direction: 1 };
        const log = Array.from({ length: 9 }, () => up);
        bench.write("packages/levels/other/levels/other.wrong.json", [{ why: "So.", log }]);
      },
      says: /other\.wrong\.json\) wrong\.0\.log: solves the level/,
    },
    {
      name: "another core",
      write: () => writePack("packages/levels/other", nnLevels({ core: "^9.0.0" })),
      says: /is made for core \^9\.0\.0/,
    },
  ])("$name", ({ write, says }) => {
    write();
    const { packs, refused } = readCatalogue(bench.root);
    expect(refused.map(({ issues }) => linesOf(issues)).join("\n")).toMatch(says);
    expect(packs.map(({ name }) => name)).toEqual(["@nn/levels-one-neuron"]);
  });
});
