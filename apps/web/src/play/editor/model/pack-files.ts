import type { LevelEntry } from "@nn/level-kit";
import { jsonDocument } from "./json-document.ts";

/** Editors that know it complete and check a level as one types. */
const SCHEMA = "../../../level-kit/src/generated/level.schema.json";

/** The files of a pack with this one level, by their paths from its folder. */
export function packFiles(
  { level, solutions, wrong }: LevelEntry,
  world: string,
  core: string,
): Readonly<Record<string, string>> {
  const beside = `levels/${level.slug}`;
  return {
    "package.json": `${JSON.stringify(manifestOf(level.slug, world, core), null, 2)}\n`,
    [`${beside}.level.json`]: jsonDocument({ $schema: SCHEMA, ...level }),
    [`${beside}.solution.json`]: jsonDocument(solutions),
    [`${beside}.wrong.json`]: jsonDocument(wrong),
  };
}

/** Data, and nothing that runs. */
const manifestOf = (slug: string, world: string, core: string) => ({
  name: `@nn/levels-${slug}`,
  version: "0.1.0",
  private: true,
  description: "Levels.",
  license: "MIT",
  nnLevels: { format: 1, core: `^${core}`, world, levels: ["levels/*.level.json"] },
});
