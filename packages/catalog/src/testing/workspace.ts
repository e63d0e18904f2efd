import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../..", import.meta.url));
export const firstSteps = join(root, "packages/levels/first-steps");

export interface Workbench {
  readonly root: string;
  /** Writes a file below the root: text as it is, anything else as JSON. */
  readonly write: (path: string, content: unknown) => void;
  readonly link: (target: string, path: string) => void;
}

/** A workspace in a temporary folder, with a copy of First Steps and a core of the same version. */
export function workspaceWithFirstSteps(): Workbench {
  const folder = mkdtempSync(join(tmpdir(), "nudge-catalog-"));
  const place = (path: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  };
  cpSync(firstSteps, join(folder, "packages/levels/first-steps"), {
    recursive: true,
    filter: (path) => !path.endsWith("node_modules"),
  });
  cpSync(join(root, "packages/core/package.json"), place("packages/core/package.json"));
  return {
    root: folder,
    write: (path, content) =>
      writeFileSync(place(path), typeof content === "string" ? content : JSON.stringify(content)),
    link: (target, path) => symlinkSync(target, place(path)),
  };
}
