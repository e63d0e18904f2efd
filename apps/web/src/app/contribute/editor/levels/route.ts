import { packs, worlds } from "@nn/catalog";
import type { LevelsToOpen } from "@/play/editor/open-level.tsx";
import { levelWords } from "@/play/level-words.ts";

// Made when the site is built: the levels to begin with are fetched when somebody asks for them.
export const dynamic = "force-static";

export const GET = () => {
  const list: LevelsToOpen = worlds.flatMap(({ id, title }) => {
    const levels = packs.filter(({ world }) => world === id).flatMap((pack) => pack.levels);
    if (levels.length === 0) return [];
    return [
      {
        world: id,
        title,
        levels: levels.map((level) => ({ slug: level.slug, title: levelWords(level).title, document: level })),
      },
    ];
  });
  return Response.json(list);
};
