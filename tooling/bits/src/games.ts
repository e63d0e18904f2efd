import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { packs } from "@nn/catalog";
import { hasKnobs, levelAt, parseLogs, type Solved } from "@nn/level-kit";

const packsDirectory = join(import.meta.dirname, "../../../packages/levels");
const ENDING = ".solution.json";

/** Every level of the catalog from each of its starts, with the solutions that stand beside its document. */
export async function shippedGames(): Promise<readonly Solved[]> {
  const files = await readdir(packsDirectory, { recursive: true });
  const solutions = new Map<string, unknown>();
  for (const file of files.filter((name) => name.endsWith(ENDING) && !name.includes("node_modules")))
    solutions.set(basename(file, ENDING), JSON.parse(await readFile(join(packsDirectory, file), "utf8")));
  return packs
    .flatMap((pack) => pack.levels)
    .filter(hasKnobs)
    .flatMap((level) => {
      const logs = parseLogs(solutions.get(level.slug));
      if (!logs.ok) throw new Error(`${level.slug} has no solution that can be read`);
      return logs.value.map((solution, start) => ({ level: levelAt(level, start), solution }));
    });
}
