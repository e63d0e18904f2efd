import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../..", import.meta.url));
export const oneNeuron = join(root, "packages/levels/one-neuron");

export interface Workbench {
  readonly root: string;
  /** Writes a file below the root: text as it is, anything else as JSON. */
  readonly write: (path: string, content: unknown) => void;
  readonly link: (target: string, path: string) => void;
}

/** A workspace in a temporary folder, with First Nudge alone in the pack of its world. */
export function workspaceWithFirstNudge(): Workbench {
  const folder = mkdtempSync(join(tmpdir(), "nudge-catalog-"));
  const place = (path: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  };
  const manifest = JSON.parse(readFileSync(join(oneNeuron, "package.json"), "utf8"));
  const nnLevels = { ...manifest.nnLevels, levels: ["levels/first-nudge.level.json"] };
  writeFileSync(place("packages/levels/one-neuron/package.json"), JSON.stringify({ ...manifest, nnLevels }));
  for (const file of ["level", "solution", "wrong"].map((kind) => `levels/first-nudge.${kind}.json`))
    cpSync(join(oneNeuron, file), place(`packages/levels/one-neuron/${file}`));
  return {
    root: folder,
    write: (path, content) =>
      writeFileSync(place(path), typeof content === "string" ? content : JSON.stringify(content)),
    link: (target, path) => symlinkSync(target, place(path)),
  };
}
