import { existsSync, globSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** A folder whose package.json has `nnLevels`. */
export interface FoundPack {
  /** The folder itself, behind every symbolic link. */
  readonly folder: string;
  readonly packageJson: Readonly<Record<string, unknown>>;
}

/**
 * Every level pack that a workspace holds or has installed: the packages below apps, packages and tooling, and what
 * any of them depends on. Sorted by folder, each once, however many packages depend on it.
 */
export function findPacks(root: string): readonly FoundPack[] {
  const own = globSync(
    ["apps", "packages", "tooling"].map((folder) => `${folder}/**/package.json`),
    {
      cwd: root,
      exclude: (path) => /(^|[/\\])(node_modules|\.next|\.turbo|dist)$/.test(path),
    },
  ).map((file) => join(root, dirname(file)));
  const folders = [...own, ...own.flatMap(dependenciesOf)].map((folder) => realpathSync(folder));
  return [...new Set(folders)]
    .toSorted()
    .map((folder) => ({ folder, packageJson: packageJsonIn(folder) }))
    .filter(({ packageJson }) => packageJson.nnLevels !== undefined);
}

/** The folders of what a package depends on, as far as it is installed. */
function dependenciesOf(folder: string): readonly string[] {
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = packageJsonIn(folder);
  return Object.keys({ ...asObject(dependencies), ...asObject(devDependencies), ...asObject(optionalDependencies) })
    .map((name) => join(folder, "node_modules", name))
    .filter((path) => existsSync(join(path, "package.json")));
}

function packageJsonIn(folder: string): Readonly<Record<string, unknown>> {
  return asObject(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
