import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Place } from "./places.ts";

export interface Manifest {
  readonly name: string;
  readonly exports?: unknown;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A package on disk, with its place in the table. */
export interface Package {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly place: Place;
}

export interface Workspace {
  readonly root: string;
  readonly packages: readonly Package[];
  /** Folders with a manifest that the table does not list. */
  readonly unlisted: readonly string[];
  /** Rows of the table that have no folder. */
  readonly gone: readonly Place[];
}

const outside = ["node_modules", ".next", ".turbo", "dist", "reports"];
const isOutside = (entry: { readonly name: string }) => outside.includes(entry.name);

/** Files below the given folders, from the root of the workspace, in a fixed order. */
export function filesIn(root: string, folders: readonly string[], pattern: string): readonly string[] {
  return folders
    .flatMap((folder) => [...globSync(`${folder}/${pattern}`, { cwd: root, exclude: isOutside, withFileTypes: true })])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** Where packages are, as in pnpm-workspace.yaml. */
export const memberFolders = ["apps/*", "packages/*", "tooling/*"];

/** Packs of levels have a manifest, too, and pnpm has nothing to install for them. */
const packageFolders = [...memberFolders, "packages/levels/*"];

export function readWorkspace(root: string, places: readonly Place[]): Workspace {
  const folders = packageFolders
    .flatMap((folder) => filesIn(root, [folder], "package.json"))
    .map((file) => dirname(file));
  const placed = folders.map((folder) => ({ folder, place: places.find((place) => standsFor(place, folder)) }));
  return {
    root,
    packages: placed.flatMap(({ folder, place }) =>
      place === undefined ? [] : [{ folder, place, manifest: manifestOf(root, folder) }],
    ),
    unlisted: placed.filter(({ place }) => place === undefined).map(({ folder }) => folder),
    gone: places.filter((place) => !isFamily(place) && !folders.some((folder) => standsFor(place, folder))),
  };
}

/** True for a row that may stand for no package or for many. */
function isFamily(place: Place): boolean {
  return place.folder.endsWith("/*");
}

function standsFor(place: Place, folder: string): boolean {
  return isFamily(place) ? dirname(folder) === dirname(place.folder) : folder === place.folder;
}

function manifestOf(root: string, folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
}

/** The files that a package's `exports` name, from the root of the workspace; except patterns with `*`. */
export function exportedFiles({ folder, manifest }: Package): readonly string[] {
  return Object.values(manifest.exports ?? {})
    .filter((target): target is string => typeof target === "string" && !target.includes("*"))
    .map((target) => join(folder, target));
}

/** Code that is not part of any page or server: tests, their helpers, configuration, scripts that make files. */
export const supportingCode = String.raw`\.(?:test|test-data|spec|bench)\.[cm]?tsx?$|\.config\.[cm]?ts$|/testing\.tsx?$|/(?:testing|corpus|e2e|checks|scripts|goldens|bench)/`;

export function isSupporting(file: string): boolean {
  return new RegExp(supportingCode).test(file);
}

export function packageOf(workspace: Workspace, file: string): Package | undefined {
  return workspace.packages.find(({ folder }) => file.startsWith(`${folder}/`));
}
