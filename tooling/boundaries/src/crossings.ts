import type { ICruiseResult } from "dependency-cruiser";
import type { Fault } from "./fault.ts";
import { isSupporting, type Package, packageOf, type Workspace } from "./workspace.ts";

/** An import by one of our packages of another, or of itself by name. */
export interface Crossing {
  readonly file: string;
  readonly from: Package;
  readonly to: Package;
  /** As written. */
  readonly module: string;
  readonly byName: boolean;
  readonly typeOnly: boolean;
  readonly found: boolean;
}

/**
 * dependency-cruiser does not know the packages of a pnpm workspace: it sees a file of ours, however that was reached.
 * So the rules for how to reach one are here.
 */
export function crossingsOf(workspace: Workspace, { modules }: ICruiseResult): readonly Crossing[] {
  return modules.flatMap(({ source: file, dependencies }) => {
    const from = packageOf(workspace, file);
    if (from === undefined) return [];
    return dependencies.flatMap(({ module, resolved, dependencyTypes, couldNotResolve }) => {
      const named = workspace.packages.find(
        ({ manifest: { name } }) => module === name || module.startsWith(`${name}/`),
      );
      const to = named ?? packageOf(workspace, resolved);
      if (to === undefined || (named === undefined && to === from)) return [];
      const typeOnly = dependencyTypes.includes("type-only");
      return [{ file, from, to, module, byName: named !== undefined, typeOnly, found: !couldNotResolve }];
    });
  });
}

/** A crossing is declared in the manifest, by name, and through a door: one of the other's `exports`. */
export function crossingFault({ file, from, to, module, byName, typeOnly, found }: Crossing): Fault | undefined {
  const { name, exports } = to.manifest;
  const fault = { file, reaches: module };
  if (!byName)
    return { ...fault, rule: "deep-import", words: `climbs into ${to.folder} by the path ${module}; import "${name}"` };
  if (from === to)
    return {
      ...fault,
      rule: "undeclared",
      words: `imports its own package as ${module}; name the file by a relative path`,
    };
  if (!isDeclared(from, name, typeOnly || isSupporting(file))) {
    const words = `imports ${module}; list "${name}" under dependencies in ${from.folder}/package.json`;
    return { ...fault, rule: "undeclared", words };
  }
  // A door that leads nowhere is reported once, with the manifest that has it.
  const isDoor = exports !== null && typeof exports === "object" && `.${module.slice(name.length)}` in exports;
  const isOpen = exports === undefined && to.place.kind === "data";
  if (isDoor || (found && (exports !== undefined || isOpen))) return undefined;
  const words = `imports ${module}, which ${to.folder}/package.json does not export; import what it exports, or export it there`;
  return { ...fault, rule: "deep-import", words };
}

function isDeclared({ manifest }: Package, name: string, forDevelopment: boolean): boolean {
  if (manifest.dependencies?.[name] !== undefined) return true;
  return forDevelopment && manifest.devDependencies?.[name] !== undefined;
}
