import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { worlds } from "@nn/catalog";
import { parseManifest } from "@nn/level-kit";

/** A level document of a pack, in the order of play. */
export interface FoundLevel {
  readonly world: string;
  /** From the root of the workspace. */
  readonly file: string;
}

/** The level documents of the workspace's own packs: by world, then pack, then as the manifest lists them. */
export function findLevels(root: string): readonly FoundLevel[] {
  const order = worlds.map(({ id }) => id);
  return globSync("packages/levels/*/package.json", { cwd: root })
    .toSorted()
    .flatMap((path) => levelsOf(root, path.split(sep).slice(0, -1).join("/")))
    .toSorted((one, other) => order.indexOf(one.world) - order.indexOf(other.world));
}

function levelsOf(root: string, folder: string): readonly FoundLevel[] {
  const manifest = parseManifest(JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")));
  if (!manifest.ok) return [];
  const { world, levels } = manifest.value;
  const files = levels.flatMap((pattern) => globSync(pattern, { cwd: join(root, folder) }).toSorted());
  return [...new Set(files)].map((file) => ({ world, file: `${folder}/${file.split(sep).join("/")}` }));
}
