import { basename } from "node:path";
import { linesOf, surroundings } from "@nn/catalog/check";
import { gatherPacks, parseLevelText } from "@nn/level-kit";
import type { PacksHere } from "./packs-here.ts";
import { type Answers, levelText, slugOf } from "./template.ts";

const ANY_ID = "0190a8a0-1c00-7000-8000-000000000000";

/** Why a level cannot stand at the end of the pack that was chosen, beside all others; undefined where it can. */
export function whyNotThere({ packs, beside }: PacksHere, answers: Answers): string | undefined {
  const slug = slugOf(answers.title) || "a";
  const read = parseLevelText(levelText(answers, slug, ANY_ID, [1, 1, 1]));
  if (!read.ok) return undefined;
  const added = { file: `levels/${slug}.level.json`, slug, level: read.value };
  const after = packs.map((place) =>
    basename(place.folder) === answers.pack
      ? { ...place, pack: { ...place.pack, levels: [...place.pack.levels, added] } }
      : place,
  );
  const refused = (all: PacksHere["packs"]) => gatherPacks([...beside, ...all], surroundings).refused;
  const before = refused(packs).map(({ name }) => name);
  const issues = refused(after)
    .filter(({ name }) => !before.includes(name))
    .flatMap((pack) => pack.issues);
  return issues.length === 0 ? undefined : linesOf(issues);
}
