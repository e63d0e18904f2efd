import { readdirSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import type { Origin } from "@nn/level-kit";
import { packFolder } from "./pack-folder.ts";

/** A folder that is a level pack, or should be one. */
export interface FoundPack {
  /** The real folder, with symbolic links resolved. */
  readonly folder: string;
  readonly origin: Origin;
}

const PACKS = "packages/levels";
const MEMBERS = ["apps", "packages", "tooling"];

/**
 * Every level pack in a workspace or installed in it: the folders of packages/levels, packages whose manifest has
 * `nnLevels`, and those that packages of the workspace depend on. Each once, however many depend on it.
 */
export function findPacks(root: string): readonly FoundPack[] {
  const levels = foldersIn(root, PACKS);
  const members = MEMBERS.flatMap((folder) => foldersIn(root, folder)).filter((folder) => folder !== join(root, PACKS));
  const found: readonly FoundPack[] = [
    ...levels.map((folder) => ({ folder, origin: isOwn(folder) ? ("own" as const) : ("workspace" as const) })),
    ...members.filter(isPack).map((folder) => ({ folder, origin: "workspace" as const })),
    ...[...levels, ...members]
      .flatMap(dependenciesOf)
      .filter(isPack)
      .map((folder) => ({ folder, origin: "installed" as const })),
  ];
  const real = found.flatMap(({ folder, origin }) => {
    const path = realFolder(folder);
    return path === undefined ? [] : [{ folder: path, origin }];
  });
  return real.filter(({ folder }, at) => real.findIndex((other) => other.folder === folder) === at);
}

function foldersIn(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .map(({ name }) => join(root, folder, name))
      .toSorted();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** A pack of the project is named after its world, as its folder is. */
function isOwn(folder: string): boolean {
  return nameOf(folder) === `@nn/levels-${basename(folder)}` && worldOf(folder) === basename(folder);
}

const packageJsonOf = (folder: string): string => {
  const text = packFolder(folder).get("package.json");
  return typeof text === "string" ? text : "";
};

/** A manifest that is not JSON but speaks of levels is a pack with a fault, and not no pack. */
function isPack(folder: string): boolean {
  const text = packageJsonOf(folder);
  const manifest = objectIn(text);
  return manifest ? manifest.nnLevels !== undefined : text.includes('"nnLevels"');
}

const nameOf = (folder: string) => objectIn(packageJsonOf(folder))?.name;
const worldOf = (folder: string) => asObject(objectIn(packageJsonOf(folder))?.nnLevels).world;

/** The folders of a package's dependencies, as far as they are installed. */
function dependenciesOf(folder: string): readonly string[] {
  const manifest = objectIn(packageJsonOf(folder)) ?? {};
  const names = ["dependencies", "devDependencies", "optionalDependencies"].flatMap((kind) =>
    Object.keys(asObject(manifest[kind])),
  );
  return [...new Set(names)].map((name) => join(folder, "node_modules", name));
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function realFolder(folder: string): string | undefined {
  try {
    return realpathSync(folder);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ELOOP");
