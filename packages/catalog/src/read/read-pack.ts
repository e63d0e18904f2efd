import { globSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import {
  type Fault,
  type Issue,
  type Level,
  type LevelEntry,
  MOST_BYTES,
  type PackManifest,
  parseEntry,
  parseLevelText,
  parseManifest,
  type Result,
} from "@nn/level-kit";
import type { FoundPack } from "./find-packs.ts";
import type { FileCode, PackIssue } from "./pack-issue.ts";

/** A pack with all its files read. */
export interface ReadPack {
  readonly manifest: PackManifest;
  readonly levels: readonly ReadLevel[];
  readonly past: readonly PastLevel[];
}

/** A past revision: nothing stands beside it. */
export interface PastLevel {
  readonly file: string;
  readonly level: Level;
}

export interface ReadLevel {
  /** From the folder of the pack, with forward slashes. */
  readonly file: string;
  readonly entry: LevelEntry;
}

type Read<Value> = Result<Value, readonly PackIssue[]>;

/** Reads the manifest and the levels that it names, with their solutions and wrong logs. */
export function readPack({ folder, packageJson }: FoundPack): Read<ReadPack> {
  const name = typeof packageJson.name === "string" ? packageJson.name : folder;
  const manifest = parseManifest(packageJson);
  if (!manifest.ok) return refused(`${name}/package.json`, manifest.error, "V12");
  const levels = filesOf(folder, manifest.value.levels).map((file) => ({ file, read: readLevel(folder, name, file) }));
  const past = filesOf(folder, manifest.value.past).map((file) => ({ file, read: readPast(folder, name, file) }));
  const issues = [...levels, ...past].flatMap(({ read }) => (read.ok ? [] : read.error));
  if (issues.length > 0) return { ok: false, error: issues };
  const read = levels.flatMap(({ file, read: level }) => (level.ok ? [{ file, entry: level.value }] : []));
  const readBefore = past.flatMap(({ file, read: level }) => (level.ok ? [{ file, level: level.value }] : []));
  return { ok: true, value: { manifest: manifest.value, levels: read, past: readBefore } };
}

/** In the order of the patterns, by name within each; each file once. */
function filesOf(folder: string, patterns: readonly string[]): readonly string[] {
  const files = patterns.flatMap((pattern) =>
    globSync(pattern, { cwd: folder })
      .map((file) => file.split(sep).join("/"))
      .toSorted(),
  );
  return [...new Set(files)];
}

function readLevel(folder: string, name: string, file: string): Read<LevelEntry> {
  const stem = file.replace(/\.level\.json$/, "");
  const texts = { level: file, solution: `${stem}.solution.json`, wrong: `${stem}.wrong.json` };
  const issues: PackIssue[] = [];
  const text = (path: string) => {
    const read = readInside(folder, path);
    if (read.ok) return read.value;
    issues.push({ rule: "V1", path: `${name}/${path}`, ...read.error });
    return "";
  };
  const files = { level: text(texts.level), solution: text(texts.solution), wrong: text(texts.wrong) };
  if (issues.length > 0) return { ok: false, error: issues };
  const entry = parseEntry(files);
  return entry.ok ? entry : refused(`${name}/${stem}`, entry.error, "V1");
}

function readPast(folder: string, name: string, file: string): Read<Level> {
  const text = readInside(folder, file);
  if (!text.ok) return { ok: false, error: [{ rule: "V1", path: `${name}/${file}`, ...text.error }] };
  const level = parseLevelText(text.value);
  return level.ok ? level : refused(`${name}/${file}`, level.error, "V1");
}

type Unread = { readonly code: FileCode } | Fault<"too-many-bytes">;

/** A file of the pack itself: a symbolic link that leads out of its folder is refused. */
function readInside(folder: string, path: string): Result<string, Unread> {
  try {
    const real = realpathSync(join(folder, path));
    if (!real.startsWith(folder + sep)) return { ok: false, error: { code: "leads-out" } };
    const stats = statSync(real);
    if (!stats.isFile()) return { ok: false, error: { code: "not-a-file" } };
    if (stats.size > MOST_BYTES) return { ok: false, error: { code: "too-many-bytes", most: MOST_BYTES } };
    return { ok: true, value: readFileSync(real, "utf8") };
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isMissing) throw error;
    return { ok: false, error: { code: "no-file" } };
  }
}

function refused(where: string, issues: readonly Issue[], rule: string): Read<never> {
  return {
    ok: false,
    error: issues.map((issue) => ({ ...issue, rule, path: issue.path === "" ? where : `${where} ${issue.path}` })),
  };
}
