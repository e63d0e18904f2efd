import { packs, worlds } from "@nn/catalog";
import { conceptById } from "@nn/concepts";
import type { Standing } from "@nn/game";
import type { Level } from "@nn/level-kit";
import { levelWords } from "../level-words.ts";

/** Enough of a level to lead to it. */
export interface LevelLink {
  readonly slug: string;
  readonly title: string;
}

/** The level after one that was won. */
export interface NextLink extends LevelLink {
  /** Where it begins a world: the levels of the world before and its own, which say whether it is open. */
  readonly worlds?: readonly [readonly string[], readonly string[]];
}

/** What a map shows of a level. */
export interface MapLevel extends LevelLink {
  readonly par: number;
  readonly teaches: string;
}

export interface MapWorld {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly levels: readonly MapLevel[];
}

const mapLevel = (level: Level): MapLevel => ({
  slug: level.slug,
  title: levelWords(level).title,
  par: level.par,
  teaches: conceptById(level.teaches).title,
});

/** Every world that has a level, in the order of play. */
export const mapWorlds: readonly MapWorld[] = worlds
  .map(({ id, title, summary }) => ({
    id,
    title,
    summary,
    levels: packs.filter(({ world }) => world === id).flatMap(({ levels }) => levels.map(mapLevel)),
  }))
  .filter(({ levels }) => levels.length > 0);

/** Where a level stands in the course of worlds, counted from 1. */
export function standingOf(slug: string): Standing | undefined {
  const found = mapWorlds.find(({ levels }) => levels.some((level) => level.slug === slug));
  if (!found) return undefined;
  const level = found.levels.findIndex((each) => each.slug === slug) + 1;
  return { world: worlds.findIndex(({ id }) => id === found.id) + 1, level };
}

/** The level after this one, over all worlds. */
export function levelAfter(slug: string): NextLink | undefined {
  const all = mapWorlds.flatMap((world) => world.levels.map((level) => ({ world, level })));
  const at = all.findIndex(({ level }) => level.slug === slug);
  const [own, next] = at < 0 ? [] : [all[at], all[at + 1]];
  if (!own || !next) return undefined;
  const { title } = next.level;
  const link = { slug: next.level.slug, title };
  return own.world === next.world ? link : { ...link, worlds: [slugsOf(own.world), slugsOf(next.world)] };
}

const slugsOf = ({ levels }: MapWorld) => levels.map(({ slug }) => slug);
