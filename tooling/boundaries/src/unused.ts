import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ICruiseResult } from "dependency-cruiser";
import type { Fault } from "./fault.ts";
import { modulesOf } from "./texts.ts";
import { filesIn, type Package, packageOf, type Workspace } from "./workspace.ts";

/** Dependencies that a package declares but never uses. */
export function unusedFaults(workspace: Workspace, { modules }: ICruiseResult): readonly Fault[] {
  return workspace.packages.flatMap((declaring) => {
    const imported = modules
      .filter(({ source }) => packageOf(workspace, source) === declaring)
      .flatMap(({ dependencies }) => dependencies.map(({ module }) => module));
    const uses = usesOf(workspace, declaring, imported);
    const presets = workspace.packages.filter(({ place }) => place.kind === "preset");
    return (
      namesDeclaredBy(declaring)
        .filter((name) => !uses(name))
        // The compiler takes types without an import, and a preset is extended by its path.
        .filter((name) => !name.startsWith("@types/") && !presets.some(({ manifest }) => manifest.name === name))
        .map((name) => ({
          rule: "unused",
          file: `${declaring.folder}/package.json`,
          reaches: name,
          words: `declares ${name}, which nothing in ${declaring.folder} uses; take it out and run pnpm install`,
        }))
    );
  });
}

/**
 * Whether a package imports a dependency, names it in its configuration, runs it in a script, or needs it as a peer.
 */
function usesOf(workspace: Workspace, declaring: Package, imported: readonly string[]): (name: string) => boolean {
  const { root } = workspace;
  const { folder, manifest } = declaring;
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const modules = [...imported, ...filesIn(root, [folder], "**/*.mdx").flatMap((file) => modulesOf(read(file)))];
  const configuration = filesIn(root, [folder], "*.config.{ts,mts,js,mjs}").map(read);
  const commands = new Set(Object.values(manifest.scripts ?? {}).flatMap((script) => script.split(/\s+/)));
  const peers = new Set(
    namesDeclaredBy(declaring).flatMap((name) => Object.keys(installed(root, folder, name).peerDependencies ?? {})),
  );
  return (name) =>
    modules.some((module) => module === name || module.startsWith(`${name}/`)) ||
    configuration.some((text) => text.includes(`"${name}"`)) ||
    commandsOf(installed(root, folder, name)).some((command) => commands.has(command)) ||
    peers.has(name) ||
    // A level pack is found through its manifest.
    installed(root, folder, name).nnLevels !== undefined;
}

interface Installed {
  readonly name: string;
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly nnLevels?: unknown;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

function installed(root: string, folder: string, name: string): Installed {
  return JSON.parse(readFileSync(join(root, folder, "node_modules", name, "package.json"), "utf8"));
}

function commandsOf({ name, bin = {} }: Installed): readonly string[] {
  return typeof bin === "string" ? [name.replace(/^@.+\//, "")] : Object.keys(bin);
}

function namesDeclaredBy({ manifest }: Package): readonly string[] {
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
}
