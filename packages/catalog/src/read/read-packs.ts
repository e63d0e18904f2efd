import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPacks, type Result } from "@nn/level-kit";
import { worlds } from "../worlds.ts";
import { findPacks } from "./find-packs.ts";
import type { PackIssue } from "./pack-issue.ts";
import { type ReadPack, readPack } from "./read-pack.ts";

/**
 * Every pack in the workspace or installed in it, in the order of play: by world, then by name.
 * @param root  the folder of the workspace
 * @returns the packs, or every issue that keeps one of them out; no pack is left out silently
 */
export function readPacks(root: string): Result<readonly ReadPack[], readonly PackIssue[]> {
  const read = findPacks(root).map(readPack);
  const issues = read.flatMap((result) => (result.ok ? [] : result.error));
  if (issues.length > 0) return { ok: false, error: issues };
  const order = worlds.map(({ id }) => id);
  const packs = read
    .flatMap((result) => (result.ok ? [result.value] : []))
    .toSorted(
      (one, other) =>
        order.indexOf(one.manifest.world) - order.indexOf(other.manifest.world) ||
        (one.manifest.name < other.manifest.name ? -1 : 1),
    );
  const broken = checkPacks(
    packs.map(({ manifest, levels, past }) => ({
      manifest,
      past,
      levels: levels.map(({ file, entry }) => ({ file, level: entry.level })),
    })),
    order,
    coreVersionIn(root),
  );
  return broken.length > 0 ? { ok: false, error: broken } : { ok: true, value: packs };
}

function coreVersionIn(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8"));
  return String(version);
}
