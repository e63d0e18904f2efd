import type { Level } from "@nn/level-kit";
import { packs } from "./generated/registry.ts";

const levels = packs.flatMap((pack) => pack.levels);
const bySlug: ReadonlyMap<string, Level> = new Map(levels.map((level) => [level.slug, level]));
const byUuid: ReadonlyMap<string, Level> = new Map(levels.map((level) => [level.id, level]));

/** The level with this slug, or undefined if there is none. */
export function levelBySlug(slug: string): Level | undefined {
  return bySlug.get(slug);
}

/** The level with this uuid, or undefined if there is none. */
export function levelByUuid(uuid: string): Level | undefined {
  return byUuid.get(uuid);
}
