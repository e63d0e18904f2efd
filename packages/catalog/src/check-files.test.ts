import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFiles } from "./check-files.ts";
import { oneNeuron } from "./testing/workspace.ts";

const read = (path: string) => readFileSync(join(oneNeuron, path), "utf8");
const level = JSON.parse(read("levels/first-nudge.level.json"));
const manifest = {
  name: "@somebody/levels-hills",
  license: "MIT",
  nnLevels: { format: 1, core: "^0.1.0", world: "one-neuron", levels: ["levels/*.level.json"] },
};

/** A pack of one level like First Nudge. */
const filesWith = (change: object = {}) =>
  new Map<string, string | Uint8Array>([
    ["package.json", JSON.stringify(manifest)],
    [
      "levels/hill.level.json",
      JSON.stringify({ ...level, id: "0190a8a0-1c00-7000-8000-0000000001ff", slug: "hill", ...change }),
    ],
    ["levels/hill.solution.json", read("levels/first-nudge.solution.json")],
    ["levels/hill.wrong.json", new TextEncoder().encode(read("levels/first-nudge.wrong.json"))],
  ]);

test("a good pack has no issue, a name, and a report for each start of its level", () => {
  const { pack, issues, lines } = checkFiles(filesWith());
  expect({ issues, lines }).toEqual({ issues: [], lines: "" });
  expect(pack.name).toBe("@somebody/levels-hills");
  expect(pack.reports.get("levels/hill.level.json")?.map((report) => report?.par)).toEqual([4, 5, 6]);
});

test("a pack of the catalogue can be checked as what it may become", () => {
  const paths = ["package.json"].concat(
    ["first-nudge", "silent-input", "loud-input", "coarse-and-fine", "squash", "two-jugs"].flatMap((slug) =>
      ["level", "solution", "wrong"].map((kind) => `levels/${slug}.${kind}.json`),
    ),
  );
  expect(checkFiles(new Map(paths.map((path) => [path, read(path)]))).lines).toBe("");
});

describe("issues", () => {
  test.each([
    {
      name: "with other packs of the catalogue",
      files: filesWith({ id: level.id }),
      says: /^hill \(@somebody\/levels-hills\/levels\/hill\.level\.json\) level\.id: has the id .* of @nn\/levels-one-neuron/,
    },
    { name: "of the solver", files: filesWith({ par: 3 }), says: /level\.par: is 3, but the solver proves 4/ },
    { name: "of a pack without a manifest", files: new Map(), says: /^pack\/package\.json: is missing/ },
    {
      name: "of bytes that are no text",
      files: filesWith().set("levels/hill.wrong.json", new Uint8Array([0x5b, 0xff])),
      says: /hill\.wrong\.json\) wrong: is not text in UTF-8/,
    },
  ])("$name are said as everywhere", ({ files, says }) => {
    expect(checkFiles(files).lines).toMatch(says);
  });
});
