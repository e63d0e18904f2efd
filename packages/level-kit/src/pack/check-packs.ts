import { hasKnobs } from "../document/kinds.ts";
import type { Level } from "../document/level.ts";
import { startsOf } from "../document/start.ts";
import type { Fault, Issue } from "../issue.ts";
import type { RuleIssue } from "../validate/validate.ts";
import { isInRange, type PackManifest } from "./manifest.ts";

/** A pack with its levels in the order of play. */
export interface PackOfLevels {
  readonly manifest: PackManifest;
  readonly levels: readonly LevelFile[];
  /** Past revisions, in any order. */
  readonly past?: readonly LevelFile[];
}

interface LevelFile {
  readonly file: string;
  readonly level: Level;
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
  const placesOf = (listOf: (pack: PackOfLevels) => readonly LevelFile[]): readonly Place[] =>
    packs.flatMap((pack) => listOf(pack).map((each) => ({ ...each, path: `${pack.manifest.name}/${each.file}` })));
  const places = placesOf(({ levels }) => levels);
  return [
    ...packs.flatMap((pack) => packIssues(pack, worlds, coreVersion)),
    ...places.flatMap((place) => nameIssues(place)),
    ...sharedIssues(places, "id", ({ id }, by) => ({ code: "id-taken", id, by })),
    ...sharedIssues(places, "slug", ({ slug }, by) => ({ code: "slug-taken", slug, by })),
    ...orderIssues(places),
    ...pastIssues(
      placesOf(({ past = [] }) => past),
      places,
    ),
  ]
    .map((issue): RuleIssue => ({ rule: "V12", ...issue }))
    .concat(packs.flatMap((pack) => startIssues(pack, worlds)));
}

interface Place extends LevelFile {
  readonly path: string;
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

/** From the second world on, a level can be played again from elsewhere. */
const FURTHER_STARTS = 2;

function startIssues(
  { manifest: { name, world }, levels }: PackOfLevels,
  worlds: readonly string[],
): readonly RuleIssue[] {
  if (worlds.indexOf(world) < 1) return [];
  return levels.flatMap(({ file, level }): readonly RuleIssue[] => {
    const starts = startsOf(level) - 1;
    if (!hasKnobs(level) || starts >= FURTHER_STARTS) return [];
    return [{ rule: "V16", path: `${name}/${file}`, code: "too-few-starts", starts, least: FURTHER_STARTS }];
  });
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

/** A past revision is older than the one that is played now, and there is one of each. A level may have gone for good. */
function pastIssues(past: readonly Place[], places: readonly Place[]): readonly Issue[] {
  return past.flatMap(({ path, file, level: { id, rev, slug } }, at): readonly Issue[] => {
    const expected = `${slug}.${rev}.level.json`;
    if (file.split("/").at(-1) !== expected) return [{ path, code: "wrong-file-name", expected }];
    const now = places.find(({ level }) => level.id === id)?.level.rev;
    if (now !== undefined && rev >= now) return [{ path, code: "not-past", rev, now }];
    const first = past.findIndex(({ level }) => level.id === id && level.rev === rev);
    return first < at ? [{ path, code: "revision-taken", rev, by: (past[first] as Place).path }] : [];
  });
}
