import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fault, RuleName } from "../fault.ts";
import { filesIn, isSupporting, type Package, type Workspace } from "../workspace.ts";
import { constructorPattern, mathPattern, type Pattern, powerPattern } from "./grit.ts";
import { allowedMath, bannedGlobals } from "./lists.ts";

type Strictness = "pure" | "replay";

const patterns: Readonly<Record<Strictness, readonly Pattern[]>> = {
  pure: [
    mathPattern(
      allowedMath.pure,
      "uses Math otherwise than as Math.name, or for chance; chance comes in as a seeded generator",
    ),
    constructorPattern("reads .constructor, which leads to Function; compare kinds by a field of your own"),
  ],
  replay: [
    mathPattern(
      allowedMath.replay,
      "uses Math for what differs between engines, for chance, or otherwise than as Math.name; a replay needs the same bits: use @nn/core's own exp and friends",
    ),
    powerPattern("raises to a power, whose last bit differs between engines; multiply"),
    constructorPattern("reads .constructor, which leads to Function; compare kinds by a field of your own"),
  ],
};

/** Has Biome look for what pure code must not touch. */
export function banFaults(workspace: Workspace): readonly Fault[] {
  return (["pure", "replay"] as const).flatMap((strictness) => {
    const files = workspace.packages
      .filter(({ place }) => place.kind === strictness)
      .flatMap((pack) => pureFiles(workspace.root, pack));
    if (files.length === 0) return [];
    return [
      ...lint(workspace.root, files, strictness),
      ...files.flatMap((file) => suppressionFaults(workspace.root, file)),
    ];
  });
}

function pureFiles(root: string, { folder }: Package): readonly string[] {
  return filesIn(root, [folder], "**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}").filter((file) => !isSupporting(file));
}

interface Diagnostic {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

const biome = join(createRequire(import.meta.url).resolve("@biomejs/biome/package.json"), "../bin/biome");

function lint(root: string, files: readonly string[], strictness: Strictness): readonly Fault[] {
  const folder = mkdtempSync(join(tmpdir(), "nn-bans-"));
  try {
    const report = join(folder, "report.json");
    writeConfiguration(folder, strictness);
    run(root, [
      "lint",
      `--config-path=${folder}`,
      "--reporter=json",
      `--reporter-file=${report}`,
      "--max-diagnostics=none",
      ...files,
    ]);
    const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(readFileSync(report, "utf8"));
    // A comment for a rule that this run does not know has no effect here.
    return diagnostics
      .filter(({ category }) => category !== "suppressions/unused")
      .map((diagnostic) => faultOf(diagnostic, strictness));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeConfiguration(folder: string, strictness: Strictness): void {
  for (const { rule, grit } of patterns[strictness])
    writeFileSync(join(folder, `${rule}.grit`), `engine biome(1.0)\nlanguage js(typescript, jsx)\n\n${grit}\n`);
  const noRestrictedGlobals = { level: "error", options: { deniedGlobals: bannedGlobals } };
  const configuration = {
    root: true,
    plugins: patterns[strictness].map(({ rule }) => join(folder, `${rule}.grit`)),
    linter: { rules: { preset: "none", style: { noRestrictedGlobals } } },
  };
  writeFileSync(join(folder, "biome.json"), JSON.stringify(configuration));
}

/** Biome's exit code only says that it found something. The report says more, and also what Biome could not do. */
function run(root: string, args: readonly string[]): void {
  try {
    execFileSync(process.execPath, [biome, ...args], { cwd: root, stdio: "pipe", encoding: "utf8" });
  } catch (cause) {
    if (!(cause instanceof Error && "status" in cause && cause.status === 1)) throw cause;
  }
}

function faultOf({ category, message, location }: Diagnostic, strictness: Strictness): Fault {
  const at = { file: location.path, line: location.start.line };
  if (category === "plugin") {
    const rule = ruleOf(message, strictness);
    return { ...at, rule, words: message };
  }
  const name = /global variable (\w+)/.exec(message)?.[1];
  if (category !== "lint/style/noRestrictedGlobals" || name === undefined)
    throw new Error(`Biome cannot check ${location.path}:${location.start.line}: ${category} ${message}`);
  return { ...at, rule: "global", reaches: name, words: `uses ${name}, but is pure; ${bannedGlobals[name]}` };
}

function ruleOf(message: string, strictness: Strictness): RuleName {
  const pattern = patterns[strictness].find(({ grit }) => grit.includes(JSON.stringify(message)));
  if (pattern === undefined) throw new Error(`Biome reports what no pattern says: ${message}`);
  return pattern.rule;
}

/** Biome obeys comments that switch it off, but here the list of exceptions is the only way. */
function suppressionFaults(root: string, file: string): readonly Fault[] {
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  return lines.flatMap((text, index): readonly Fault[] =>
    /biome-ignore(?:-all|-start|-end)?\s+(?:lint(?::|\s|\/style:|\/style\/noRestrictedGlobals|\/plugin)|plugin)/.test(
      text,
    )
      ? [
          {
            rule: "suppression",
            file,
            line: index + 1,
            words:
              "switches a ban off by a comment; list it with its reason in tooling/boundaries/src/exceptions.ts instead",
          },
        ]
      : [],
  );
}
