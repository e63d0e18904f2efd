import { packs, worlds } from "@nn/catalog";
import { conceptById } from "@nn/concepts";
import type { Level } from "@nn/level-kit";

/** What a map shows of a level. */
export interface MapLevel {
  readonly uuid: string;
  readonly slug: string;
  readonly title: string;
  readonly par: number;
  readonly teaches: string;
}

export interface MapWorld {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly levels: readonly MapLevel[];
}

const mapLevel = ({ id, slug, par, teaches, text }: Level): MapLevel => ({
  uuid: id,
  slug,
  title: text.en.title,
  par,
  teaches: conceptById(teaches).title,
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

/** The level after this one, over all worlds. */
export function levelAfter(slug: string): MapLevel | undefined {
  const levels = mapWorlds.flatMap(({ levels }) => levels);
  const at = levels.findIndex((level) => level.slug === slug);
  return at < 0 ? undefined : levels[at + 1];
}
