import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "./fault.ts";
import { exportedFiles, filesIn, type Package, type Workspace } from "./workspace.ts";

/** Folders, manifests and compiler settings that differ from the table of places. */
export function manifestFaults(workspace: Workspace): readonly Fault[] {
  return [
    ...workspace.unlisted.map(
      (folder): Fault => ({
        rule: "unlisted-package",
        file: `${folder}/package.json`,
        words: "has no rank; add its folder to tooling/boundaries/src/places.ts, where design.md's layout puts it",
      }),
    ),
    ...workspace.gone.map(
      ({ folder }): Fault => ({
        rule: "unlisted-package",
        file: folder,
        words: "is listed in tooling/boundaries/src/places.ts, but has no package.json; take the row out",
      }),
    ),
    ...workspace.packages.flatMap((from) => declaredRankFaults(workspace, from)),
    ...workspace.packages.flatMap((exporting) => missingExportFaults(workspace.root, exporting)),
    ...workspace.packages.flatMap((pack) => codeInPackFaults(workspace.root, pack)),
    ...workspace.packages.flatMap((pure) => pureTypesFaults(workspace.root, pure)),
  ];
}

function declaredRankFaults({ packages }: Workspace, from: Package): readonly Fault[] {
  const declared = { ...from.manifest.devDependencies, ...from.manifest.dependencies };
  return packages
    .filter((to) => declared[to.manifest.name] !== undefined)
    .filter((to) => to.place.kind !== "preset" && to.place.rank >= from.place.rank)
    .map((to) => ({
      rule: "declared-rank",
      file: `${from.folder}/package.json`,
      reaches: to.manifest.name,
      words: `depends on ${to.manifest.name} of rank ${to.place.rank}, but has rank ${from.place.rank}; take it out`,
    }));
}

function missingExportFaults(root: string, exporting: Package): readonly Fault[] {
  return exportedFiles(exporting)
    .filter((target) => !existsSync(join(root, target)))
    .map((target) => ({
      rule: "missing",
      file: `${exporting.folder}/package.json`,
      reaches: target,
      words: `exports ${target}, which does not exist; write it or take the entry out`,
    }));
}

function codeInPackFaults(root: string, { folder, place }: Package): readonly Fault[] {
  if (place.kind !== "data") return [];
  return filesIn(root, [folder], "**/*")
    .filter((file) => !/\.(?:json|md)$|\/LICENSE$/.test(file))
    .map((file) => ({
      rule: "code-in-pack",
      file,
      words: "is neither JSON nor Markdown; a level pack is data and nothing in it is executed, so take it out",
    }));
}

/** A pure package sees no DOM and no Node because it compiles without their types. */
function pureTypesFaults(root: string, { folder, place }: Package): readonly Fault[] {
  if (place.kind !== "pure" && place.kind !== "replay") return [];
  const file = `${folder}/tsconfig.json`;
  const { extends: base, compilerOptions = {} } = JSON.parse(readFileSync(join(root, file), "utf8"));
  if (base === "../../tooling/typescript/pure.json" && !("lib" in compilerOptions) && !("types" in compilerOptions))
    return [];
  return [
    {
      rule: "pure-types",
      file,
      words:
        'must extend "../../tooling/typescript/pure.json" and set neither lib nor types: a pure package sees no DOM and no Node',
    },
  ];
}
