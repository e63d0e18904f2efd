import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crossingFault } from "./crossings.ts";
import type { Fault } from "./fault.ts";
import { textRoomFault } from "./rooms.ts";
import { filesIn, type Package, type Workspace } from "./workspace.ts";

/**
 * Checks MDX, which dependency-cruiser does not read: imports are declared, use doors, stay in their room and reach no
 * server code.
 */
export function textFaults(workspace: Workspace): readonly Fault[] {
  return workspace.packages.flatMap((from) =>
    filesIn(workspace.root, [from.folder], "**/*.mdx").flatMap((file) =>
      modulesOf(readFileSync(join(workspace.root, file), "utf8")).flatMap((module) =>
        /^(?:\.|@\/)/.test(module)
          ? (textRoomFault(from, file, module) ?? [])
          : (moduleFault(workspace, from, file, module) ?? []),
      ),
    ),
  );
}

/** The imports and re-exports of a text, which for MDX begin a line outside code blocks. */
export function modulesOf(text: string): readonly string[] {
  const prose = text.replace(/^(```+|~~~+)[^\n]*\n[\s\S]*?^\1/gm, "");
  const statements = prose.matchAll(/^(?:import|export)\b[^;"'`]*?["']([^"'\n]+)["']/gm);
  return [...statements].flatMap(([, module]) => module ?? []);
}

function moduleFault(workspace: Workspace, from: Package, file: string, module: string): Fault | undefined {
  const fault = { file, reaches: module };
  const to = workspace.packages.find(({ manifest: { name } }) => module === name || module.startsWith(`${name}/`));
  if (to === undefined) {
    const name = module.split("/", module.startsWith("@") ? 2 : 1).join("/");
    if (from.manifest.dependencies?.[name] !== undefined) return undefined;
    const words = `imports ${module}; list it under dependencies in ${from.folder}/package.json and run pnpm install`;
    return { ...fault, rule: "undeclared", words };
  }
  const isServer = to.place.kind === "server" || (to.place.browserSafe !== undefined && /\/server\b/.test(module));
  if (isServer) {
    const words = `reaches server code: ${file} → ${module}; let the page around the text ask for it`;
    return { ...fault, rule: "server-wall", words };
  }
  // Nothing has looked for the file, so only an entry in the manifest counts as a door.
  return crossingFault({ file, from, to, module, byName: true, typeOnly: false, found: false });
}
