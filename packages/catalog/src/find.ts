import type { Level } from "@nn/level-kit";
import { dailyBySlug, dailyByUuid } from "./daily.ts";
import { packs } from "./generated/registry.ts";

const levels = packs.flatMap((pack) => pack.levels);
const bySlug: ReadonlyMap<string, Level> = new Map(levels.map((level) => [level.slug, level]));
const byUuid: ReadonlyMap<string, Level> = new Map(levels.map((level) => [level.id, level]));

/** The level with this slug, of a pack or of a day; undefined if there is none. */
export function levelBySlug(slug: string): Level | undefined {
  return bySlug.get(slug) ?? dailyBySlug(slug);
}

/** The level with this uuid, of a pack or of a day; undefined if there is none. */
export function levelByUuid(uuid: string): Level | undefined {
  return byUuid.get(uuid) ?? dailyByUuid(uuid);
}
