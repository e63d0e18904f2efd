import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IForbiddenRuleType } from "dependency-cruiser";
import { cruiseImports } from "./cruise.ts";
import type { Fault } from "./fault.ts";
import { inside } from "./import-rules.ts";
import { exportedFiles, filesIn, isSupporting, type Package, supportingCode, type Workspace } from "./workspace.ts";

/** Keys, grading and the database stay on the server: only server code may reach them as values. */
export async function serverWallFaults(workspace: Workspace): Promise<readonly Fault[]> {
  const walled = workspace.packages.flatMap(serverPath);
  const { summary } = await cruiseImports(workspace, "values only", { forbidden: wallRules(workspace, walled) });
  const ways = summary.violations
    .map(({ from, to, via }) => [from, ...(via?.map(({ name }) => name) ?? [to])])
    .filter((way) => !way.slice(1, -1).some((file) => walled.some((path) => new RegExp(path).test(file))));
  return [
    ...shortestByLastStep(ways).map(crossedWall),
    ...workspace.packages.flatMap((server) => serverOnlyFaults(workspace.root, server)),
  ];
}

/** One import can open the wall to many files in front of it, but is reported once. */
function shortestByLastStep(ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const byLastStep = new Map<string, readonly string[]>();
  for (const way of ways.toSorted((a, b) => b.length - a.length)) byLastStep.set(way.slice(-2).join(), way);
  return [...byLastStep.values()];
}

function crossedWall(way: readonly string[]): Fault {
  return {
    rule: "server-wall",
    file: way.at(0) ?? "",
    reaches: way.at(-1) ?? "",
    words: `reaches server code: ${way.join(" → ")}; ask the server by tRPC, or cross with "import type"`,
  };
}

/** dependency-cruiser tells rules apart by name, so each has its own. */
function wallRules(workspace: Workspace, walled: string[]): IForbiddenRuleType[] {
  const insiders = workspace.packages
    .filter(({ place }) => place.kind === "server" || place.kind === "site")
    .map(inside);
  const clients = clientFiles(workspace).map((file) => `^${RegExp.escape(file)}$`);
  const rules: IForbiddenRuleType[] = [];
  if (walled.length > 0)
    rules.push({
      name: "insiders",
      severity: "error",
      from: { path: "^(?:apps|packages)/", pathNot: [...walled, ...insiders, supportingCode] },
      to: { path: walled },
    });
  if (walled.length > 0 && clients.length > 0)
    rules.push({
      name: "clients",
      severity: "error",
      from: { path: clients },
      // Texts are rendered on the server, and their imports are not seen here.
      to: { path: [...walled, "/server-only/", String.raw`\.mdx$`], reachable: true },
    });
  return rules;
}

function serverPath({ folder, place }: Package): readonly string[] {
  if (place.kind === "server") return [`^${folder}/`];
  if (place.browserSafe === undefined) return [];
  const open = place.browserSafe.map((path) => pathPattern(`${folder}/${path}`));
  return [`^(?!${open.join("|")})${folder}/src/`];
}

/** A `*` is any one name, and a path that does not end in `/` is a file. */
function pathPattern(path: string): string {
  const pattern = path.split("*").map(RegExp.escape).join("[^/]+");
  return path.endsWith("/") ? pattern : `${pattern}$`;
}

/** Whatever ends up in the browser: the browser packages, and the site's files that say "use client". */
function clientFiles({ root, packages }: Workspace): readonly string[] {
  const all = (kind: string) =>
    filesIn(
      root,
      packages.filter(({ place }) => place.kind === kind).map(({ folder }) => folder),
      "src/**/*.{ts,tsx}",
    );
  return [...all("browser"), ...all("site").filter((file) => opensWith(root, file, /["']use client["']/))].filter(
    (file) => !isSupporting(file),
  );
}

function serverOnlyFaults(root: string, server: Package): readonly Fault[] {
  return serverFiles(root, server)
    .filter((file) => !opensWith(root, file, /import\s*["']server-only["']/))
    .map((file) => ({
      rule: "server-only-first",
      file,
      words: 'is server code; its first statement must be import "server-only"',
    }));
}

/** The files behind the `exports` of a server package; if a package is open in part, all the rest. */
function serverFiles(root: string, server: Package): readonly string[] {
  const walled = serverPath(server).map((path) => new RegExp(path));
  const files =
    server.place.browserSafe === undefined
      ? exportedFiles(server).filter((file) => existsSync(join(root, file)))
      : filesIn(root, [server.folder], "src/**/*").filter((file) => !isSupporting(file));
  return files.filter((file) => /\.[cm]?tsx?$/.test(file)).filter((file) => walled.some((path) => path.test(file)));
}

const leadingComments = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*/;

function opensWith(root: string, file: string, statement: RegExp): boolean {
  const code = readFileSync(join(root, file), "utf8").replace(leadingComments, "");
  return code.search(statement) === 0;
}
