import type { Level } from "../document/level.ts";
import type { Fault, Issue } from "../issue.ts";
import type { RuleIssue } from "../validate/validate.ts";
import { isInRange, type PackManifest } from "./manifest.ts";

/** A pack with its levels in the order of play. */
export interface PackOfLevels {
  readonly manifest: PackManifest;
  readonly levels: readonly { readonly file: string; readonly level: Level }[];
}

/**
 * Whether the packs fit together, which no level can tell alone.
 *
 * @param packs        in the order of play
 * @param worlds       the ids of all worlds
 * @param coreVersion  version of the core that proves their pars
 */
export function checkPacks(
  packs: readonly PackOfLevels[],
  worlds: readonly string[],
  coreVersion: string,
): readonly RuleIssue[] {
  const places: readonly Place[] = packs.flatMap(({ manifest, levels }) =>
    levels.map(({ file, level }) => ({ path: `${manifest.name}/${file}`, file, level })),
  );
  return [
    ...packs.flatMap((pack) => packIssues(pack, worlds, coreVersion)),
    ...places.flatMap((place) => nameIssues(place)),
    ...sharedIssues(places, "id", ({ id }, by) => ({ code: "id-taken", id, by })),
    ...sharedIssues(places, "slug", ({ slug }, by) => ({ code: "slug-taken", slug, by })),
    ...orderIssues(places),
  ].map((issue) => ({ rule: "V12", ...issue }));
}

interface Place {
  readonly path: string;
  readonly file: string;
  readonly level: Level;
}

function packIssues(
  { manifest, levels }: PackOfLevels,
  worlds: readonly string[],
  coreVersion: string,
): readonly Issue[] {
  const { name, world, core } = manifest;
  const path = `${name}/package.json`;
  const issues: Issue[] = [];
  if (levels.length === 0) issues.push({ path, code: "empty-pack" });
  if (!worlds.includes(world)) issues.push({ path, code: "unknown-world", world, known: worlds });
  if (!isInRange(coreVersion, core)) issues.push({ path, code: "other-core", range: core, version: coreVersion });
  return issues;
}

function nameIssues({ path, file, level }: Place): readonly Issue[] {
  const expected = `${level.slug}.level.json`;
  return file.split("/").at(-1) === expected ? [] : [{ path, code: "wrong-file-name", expected }];
}

function sharedIssues(
  places: readonly Place[],
  key: "id" | "slug",
  fault: (level: Level, by: string) => Fault,
): readonly Issue[] {
  return places.flatMap(({ path, level }, at) => {
    const first = places.findIndex((other) => other.level[key] === level[key]);
    return first < at ? [{ path, ...fault(level, (places[first] as Place).path) }] : [];
  });
}

/** A concept that no level teaches comes from the lessons and may be required anywhere. */
function orderIssues(places: readonly Place[]): readonly Issue[] {
  return places.flatMap(({ path, level }, at) =>
    level.requires.flatMap((needed) => {
      const teacher = places.findIndex((other) => other.level.teaches === needed);
      return teacher > at ? [{ path, code: "taught-later", concept: needed, by: (places[teacher] as Place).path }] : [];
    }),
  );
}
