import { existsSync, globSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** A folder whose package.json has `nnLevels`. */
export interface FoundPack {
  /** The real folder, with symbolic links resolved. */
  readonly folder: string;
  readonly packageJson: Readonly<Record<string, unknown>>;
}

/**
 * Every level pack in a workspace or installed in it: the packages below apps, packages and tooling, and all that they
 * depend on. Sorted by folder, and each once, however many packages depend on it.
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

/** The folders of a package's dependencies, as far as they are installed. */
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
