import { join } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from "dependency-cruiser";
import { supportingCode, type Workspace } from "./workspace.ts";

/** With types: every import as written. Values only: what is left of shipping code once types are stripped. */
export type Edges = "with types" | "values only";

/** What our own builds leave behind. Installed packages may well have a folder `dist`, which is not skipped. */
const generated = String.raw`^(?:apps|packages|tooling)/[^/]+/(?:\.next|\.turbo|reports|dist)/`;

// As the compiler does here: `verbatimModuleSyntax` strips `import type` and keeps every other import.
const stripping = { options: { verbatimModuleSyntax: true, jsx: 4, module: 99, target: 99 } };

/** Has dependency-cruiser read every import of the workspace and apply a set of rules. */
export async function cruiseImports(
  { root, packages }: Workspace,
  edges: Edges,
  ruleSet: IFlattenedRuleSet,
): Promise<ICruiseResult> {
  const options: ICruiseOptions = {
    baseDir: root,
    validate: true,
    ruleSet,
    outputType: "json",
    tsPreCompilationDeps: edges === "with types",
    moduleSystems: ["es6", "cjs"],
    doNotFollow: { path: "node_modules" },
    exclude: { path: edges === "with types" ? [generated] : [generated, supportingCode] },
  };
  const resolving = {
    extensions: [".ts", ".tsx", ".mts", ".js", ".mjs", ".cjs", ".json"],
    exportsFields: ["exports"],
    conditionNames: ["react-server", "import", "types", "default"],
    // The site's one alias, from its tsconfig.json.
    alias: Object.fromEntries(sitesOf(packages).map((folder) => ["@", join(root, folder, "src")])),
  };
  const { output } = await cruise(packages.map(({ folder }) => folder).sort(), options, resolving, {
    tsConfig: stripping,
  });
  return typeof output === "string" ? JSON.parse(output) : output;
}

function sitesOf(packages: Workspace["packages"]): readonly string[] {
  return packages.filter(({ place }) => place.kind === "site").map(({ folder }) => folder);
}
