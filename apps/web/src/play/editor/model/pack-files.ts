import type { LevelEntry } from "@nn/level-kit";
import { jsonDocument } from "./json-document.ts";
import { manifestOf } from "./manifest.ts";

/** Editors that know it complete and check a level as one types. */
const SCHEMA = "../../../level-kit/src/generated/level.schema.json";

/** The files of a pack with this one level, by their paths from the folder of packs. */
export function packFiles(
  { level, solutions, wrong }: LevelEntry,
  world: string,
  core: string,
): Readonly<Record<string, string>> {
  const { slug } = level;
  const beside = `${slug}/levels/${slug}`;
  return {
    [`${slug}/package.json`]: `${JSON.stringify(manifestOf(slug, world, core), null, 2)}\n`,
    [`${beside}.level.json`]: jsonDocument({ $schema: SCHEMA, ...level }),
    [`${beside}.solution.json`]: jsonDocument(solutions),
    [`${beside}.wrong.json`]: jsonDocument(wrong),
  };
}
