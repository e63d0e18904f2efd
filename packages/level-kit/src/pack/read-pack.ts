import { readJson } from "../document/json-text.ts";
import type { Level } from "../document/level.ts";
import { parseLevelText } from "../document/parse-level.ts";
import type { Fault, Issue } from "../issue.ts";
import type { Result } from "../result.ts";
import { type LevelEntry, parseEntry } from "../validate/entry.ts";
import { PACKAGE_NAME, type PackManifest, parseManifest } from "./manifest.ts";
import { matchesPattern } from "./matches-pattern.ts";
import type { PackFiles } from "./pack-files.ts";
import type { PackIssue } from "./pack-issue.ts";

/** A pack with its files read, as far as they can be. */
export interface ReadPack {
  readonly name: string;
  readonly manifest?: PackManifest;
  /** In the order of play. */
  readonly levels: readonly ReadLevel[];
  readonly past: readonly LevelFile[];
  readonly issues: readonly PackIssue[];
}

export interface LevelFile {
  /** From the folder of the pack. */
  readonly file: string;
  readonly level: Level;
}

/** A level with the logs beside it; only the level where those cannot be read. */
export interface ReadLevel {
  readonly file: string;
  /** As the name of the file says. */
  readonly slug: string;
  readonly level?: Level;
  readonly entry?: LevelEntry;
}

/** More levels than these are no pack that anybody would play. */
export const MOST_LEVELS = 200;

/**
 * Reads the manifest of a pack and the levels that it names, with their solutions and wrong logs.
 * @param folder  what to call a pack whose manifest has no name
 */
export function readPack(files: PackFiles, folder: string): ReadPack {
  const json = textOf(files, "package.json", (text) => readJson(text));
  const name = (json.ok && nameIn(json.value)) || folder;
  const at = (issue: Issue, rule: string, file: string, slug?: string): PackIssue => ({
    ...issue,
    rule,
    pack: name,
    file,
    ...(slug !== undefined && { slug }),
  });
  const nothing = { name, levels: [], past: [] };
  const whole = files.get(".");
  if (typeof whole === "object") return { ...nothing, issues: [at({ path: "", ...whole }, "V12", ".")] };
  const manifest = json.ok ? parseManifest(json.value) : json;
  if (!manifest.ok)
    return { ...nothing, issues: manifest.error.map((issue) => at(issue, json.ok ? "V12" : "V1", "package.json")) };

  const paths = [...files.keys()].toSorted();
  const named = namedBy(manifest.value.levels, paths, files);
  const before = namedBy(manifest.value.past, paths, files);
  const found = named.flatMap(({ found }) => found);
  const levelFiles = [...new Set(found)];
  const pastFiles = [...new Set(before.flatMap(({ found }) => found))];
  const patternIssues = [
    ...named.flatMap(({ fault, found: own, at: index }) =>
      own.length > 0
        ? []
        : [at({ path: `nnLevels.levels.${index}`, ...(fault ?? { code: "empty-pack" }) }, "V12", "package.json")],
    ),
    ...before.flatMap(({ fault, at: index }) =>
      fault ? [at({ path: `nnLevels.past.${index}`, ...fault }, "V12", "package.json")] : [],
    ),
    ...paths
      .filter((path) => path.endsWith(".level.json") && !levelFiles.includes(path) && !pastFiles.includes(path))
      .map((path) => at({ path: "", code: "not-listed" }, "V12", path, slugIn(path))),
  ];
  const amount = levelFiles.length + pastFiles.length;
  if (amount > MOST_LEVELS) {
    const tooMany = at(
      { path: "nnLevels", code: "too-many-levels", levels: amount, most: MOST_LEVELS },
      "V12",
      "package.json",
    );
    return { ...nothing, manifest: manifest.value, issues: [tooMany] };
  }
  const levels = levelFiles.map((file) => readLevel(files, file));
  const past = pastFiles.map((file) => ({ file, read: textOf(files, file, parseLevelText) }));
  return {
    name,
    manifest: manifest.value,
    levels: levels.map(({ level }) => level),
    past: past.flatMap(({ file, read }) => (read.ok ? [{ file, level: read.value }] : [])),
    issues: [
      ...patternIssues,
      ...levels.flatMap(({ level: { file, slug }, issues }) =>
        issues.map((issue) => at(issue, "V1", fileOf(file, issue.path), slug)),
      ),
      ...past.flatMap(({ file, read }) =>
        read.ok ? [] : read.error.map((issue) => at(issue, "V1", file, slugIn(file))),
      ),
    ],
  };
}

function nameIn(packageJson: unknown): string | undefined {
  const { name } = Object(packageJson) as { readonly name?: unknown };
  return typeof name === "string" && name.length <= 214 && PACKAGE_NAME.test(name) ? name : undefined;
}

/** What each pattern finds, by name. A folder on the way that cannot be entered is a fault of its own. */
function namedBy(patterns: readonly string[], paths: readonly string[], files: PackFiles) {
  return patterns.map((pattern, at) => {
    const folders = pattern
      .split("/")
      .slice(0, -1)
      .map((_, depth, all) => all.slice(0, depth + 1).join("/"));
    const closed = folders.map((folder) => files.get(folder)).find((file) => typeof file === "object");
    return { at, found: paths.filter((path) => matchesPattern(path, pattern)), fault: closed as Fault | undefined };
  });
}

const slugIn = (file: string) => file.replace(/^.*\//, "").replace(/(?:\.\d+)?\.level\.json$/, "");

/** The file of a level that an issue is about: its path begins with level, solution or wrong. */
export function fileOf(file: string, path: string): string {
  const [kind = "level"] = path.split(/[. ]/);
  return kind === "solution" || kind === "wrong" ? file.replace(/level\.json$/, `${kind}.json`) : file;
}

function readLevel(files: PackFiles, file: string): { readonly level: ReadLevel; readonly issues: readonly Issue[] } {
  const slug = slugIn(file);
  const texts = (["level", "solution", "wrong"] as const).map((kind) => ({
    kind,
    read: textOf(files, fileOf(file, kind), (text): Result<string> => ({ ok: true, value: text })),
  }));
  const unread = texts.flatMap(({ kind, read }) =>
    read.ok ? [] : read.error.map((issue) => ({ ...issue, path: kind })),
  );
  // What is missing is said once; the rest is read as if it were there.
  const [level, solution, wrong] = texts.map(({ read }) => (read.ok ? read.value : undefined));
  const entry = parseEntry({ level: level ?? "", solution: solution ?? "[]", wrong: wrong ?? "[]" });
  const isMissing = (path: string) => unread.some((issue) => path === issue.path || path.startsWith(`${issue.path}.`));
  const issues = [...unread, ...(entry.ok ? [] : entry.error.filter(({ path }) => !isMissing(path)))];
  if (entry.ok && issues.length === 0)
    return { level: { file, slug, level: entry.value.level, entry: entry.value }, issues };
  const alone = level === undefined ? undefined : parseLevelText(level);
  return { level: { file, slug, ...(alone?.ok && { level: alone.value }) }, issues };
}

function textOf<Value>(files: PackFiles, path: string, read: (text: string) => Result<Value>): Result<Value> {
  const file: string | Fault = files.get(path) ?? { code: "no-file" };
  return typeof file === "string" ? read(file) : { ok: false, error: [{ path: "", ...file }] };
}
