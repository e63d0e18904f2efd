import { hasKnobs } from "../document/kinds.ts";
import type { Level } from "../document/level.ts";
import { startsOf } from "../document/start.ts";
import type { Fault, Issue } from "../issue.ts";
import type { Surroundings } from "./check-pack.ts";
import { isInRange, type PackManifest } from "./manifest.ts";
import { type OrderedPack, orderOfPlay } from "./order-of-play.ts";
import type { PackIssue } from "./pack-issue.ts";
import type { LevelFile, ReadPack } from "./read-pack.ts";

/**
 * Where a pack comes from. The project's own come first wherever two packs cannot both be had; then those that somebody
 * added to the workspace, then installed ones. Within one origin the name decides.
 */
export type Origin = "own" | "workspace" | "installed";

export interface Candidate<Pack extends ReadPack = ReadPack> {
  readonly origin: Origin;
  readonly pack: Pack;
}

/** All packs that can be played together, and why the others cannot. */
export interface Gathering<Pack extends ReadPack = ReadPack> {
  /** In the order of play. */
  readonly packs: readonly (Pack & { readonly manifest: PackManifest })[];
  readonly refused: readonly Refused<Pack>[];
}

export interface Refused<Pack extends ReadPack = ReadPack> {
  readonly name: string;
  /** As it was given. */
  readonly pack: Pack;
  readonly issues: readonly PackIssue[];
}

const ORIGINS: readonly Origin[] = ["own", "workspace", "installed"];

/**
 * Puts packs together. One with an issue is left out, and stops no other: each is held only against those that come
 * before it in right, so a pack that is added can never be what is wrong with one that was there.
 */
export function gatherPacks<Pack extends ReadPack>(
  candidates: readonly Candidate<Pack>[],
  { worlds, coreVersion }: Pick<Surroundings, "worlds" | "coreVersion">,
): Gathering<Pack> {
  const byRight = candidates.toSorted(
    (one, other) =>
      ORIGINS.indexOf(one.origin) - ORIGINS.indexOf(other.origin) || (one.pack.name < other.pack.name ? -1 : 1),
  );
  const own = byRight.filter(({ origin }) => origin === "own").flatMap(({ pack }) => orderedPack(pack));
  const taken: (Pack & WithManifest)[] = [];
  const refused: Refused<Pack>[] = [];
  for (const { pack } of byRight) {
    const { manifest } = pack;
    const issues: readonly PackIssue[] = manifest
      ? [...pack.issues, ...issuesBeside({ ...pack, manifest }, taken, { own, worlds, coreVersion })]
      : pack.issues;
    if (manifest && issues.length === 0) taken.push({ ...pack, manifest });
    else refused.push({ name: pack.name, pack, issues });
  }
  const order = orderOfPlay(taken.flatMap(orderedPack), worlds);
  const packs = order.flatMap(({ name }) => taken.filter((pack) => pack.name === name));
  return { packs, refused };
}

type WithManifest = ReadPack & { readonly manifest: PackManifest };

const orderedPack = ({ name, manifest, levels }: ReadPack): readonly OrderedPack[] =>
  manifest ? [{ name, world: manifest.world, levels: levelsOf({ levels }) }] : [];

const levelsOf = ({ levels }: Pick<ReadPack, "levels">): readonly LevelFile[] =>
  levels.flatMap(({ file, level }) => (level ? [{ file, level }] : []));

interface Beside {
  readonly own: readonly OrderedPack[];
  readonly worlds: readonly string[];
  readonly coreVersion: string;
}

/** What only shows when a pack is held against the others. */
function issuesBeside(pack: WithManifest, rivals: readonly WithManifest[], beside: Beside): readonly PackIssue[] {
  const places = placesOf(pack, levelsOf(pack));
  const others = rivals.flatMap((rival) => placesOf(rival, levelsOf(rival)));
  return [
    ...manifestIssues(pack, rivals, beside),
    ...places.flatMap((place) => named(place, nameIssues(place))),
    ...sharedIssues([...others, ...places], places, "id", ({ id }, by) => ({ code: "id-taken", id, by })),
    ...sharedIssues([...others, ...places], places, "slug", ({ slug }, by) => ({ code: "slug-taken", slug, by })),
    ...orderIssues(pack, places, beside),
    ...pastIssues(placesOf(pack, pack.past), places, [
      ...others,
      ...rivals.flatMap((rival) => placesOf(rival, rival.past)),
    ]),
    ...startIssues(pack, places, beside.worlds),
  ];
}

interface Place extends LevelFile {
  readonly pack: string;
  /** With the name of its pack, for others to name it by. */
  readonly path: string;
}

const placesOf = ({ name }: ReadPack, files: readonly LevelFile[]): readonly Place[] =>
  files.map((each) => ({ ...each, pack: name, path: `${name}/${each.file}` }));

const named = (
  { pack, file, level: { slug } }: Place,
  faults: readonly Fault[],
  rule = "V12",
  path = "level",
): readonly PackIssue[] => faults.map((fault) => ({ ...fault, rule, pack, file, slug, path }));

function manifestIssues(
  { name, manifest: { world, core } }: WithManifest,
  rivals: readonly WithManifest[],
  { worlds, coreVersion }: Beside,
): readonly PackIssue[] {
  const issues: Issue[] = [];
  if (rivals.some((rival) => rival.name === name)) issues.push({ path: "name", code: "name-taken", name });
  if (!worlds.includes(world)) issues.push({ path: "nnLevels.world", code: "unknown-world", world, known: worlds });
  if (!isInRange(coreVersion, core))
    issues.push({ path: "nnLevels.core", code: "other-core", range: core, version: coreVersion });
  return issues.map((issue) => ({ ...issue, rule: "V12", pack: name, file: "package.json" }));
}

/** From the second world on, a level can be played again from elsewhere. */
const FURTHER_STARTS = 2;

function startIssues(
  { manifest: { world } }: WithManifest,
  places: readonly Place[],
  worlds: readonly string[],
): readonly PackIssue[] {
  if (worlds.indexOf(world) < 1) return [];
  return places.flatMap((place) => {
    const starts = startsOf(place.level) - 1;
    if (!hasKnobs(place.level) || starts >= FURTHER_STARTS) return [];
    return named(place, [{ code: "too-few-starts", starts, least: FURTHER_STARTS }], "V16", "level.starts");
  });
}

function nameIssues({ file, level }: Place): readonly Fault[] {
  const expected = `${level.slug}.level.json`;
  return file.split("/").at(-1) === expected ? [] : [{ code: "wrong-file-name", expected }];
}

function sharedIssues(
  all: readonly Place[],
  places: readonly Place[],
  key: "id" | "slug",
  fault: (level: Level, by: string) => Fault,
): readonly PackIssue[] {
  return places.flatMap((place) => {
    const first = all.find((other) => other.level[key] === place.level[key]) as Place;
    return first === place ? [] : named(place, [fault(place.level, first.path)], "V12", `level.${key}`);
  });
}

/**
 * A level requires nothing that only a later level of its own pack, or a later world of the project's own packs, teaches.
 * What nobody there teaches comes from the lessons. Other packs count for nothing here: their order is computed.
 */
function orderIssues(
  { name, manifest: { world } }: WithManifest,
  places: readonly Place[],
  { own, worlds }: Beside,
): readonly PackIssue[] {
  const elsewhere = own.filter((other) => other.name !== name);
  const isBefore = (other: string) => worlds.indexOf(other) <= worlds.indexOf(world);
  return places.flatMap((place, at) =>
    place.level.requires.flatMap((needed, index) => {
      const teaches = ({ level }: LevelFile) => level.teaches === needed;
      const teachers = elsewhere.filter(({ levels }) => levels.some(teaches));
      if (teachers.some((other) => isBefore(other.world)) || places.slice(0, at).some(teaches)) return [];
      const [later] = teachers;
      const by =
        places.slice(at + 1).find(teaches)?.path ?? (later && `${later.name}/${later.levels.find(teaches)?.file}`);
      if (by === undefined) return [];
      const path = `level.requires.${index}`;
      return named(place, [{ code: "taught-later", concept: needed, by }], "V12", path);
    }),
  );
}

/**
 * A past revision is older than the one that is played now, and there is one of each. A level may have gone for good. What
 * was played of another pack's level is not for this one to replay: it would decide who has won there.
 */
function pastIssues(past: readonly Place[], places: readonly Place[], others: readonly Place[]): readonly PackIssue[] {
  return past.flatMap((place, at) => {
    const { file, level } = place;
    const expected = `${level.slug}.${level.rev}.level.json`;
    if (file.split("/").at(-1) !== expected) return named(place, [{ code: "wrong-file-name", expected }], "V13");
    const owner = others.find((other) => other.level.id === level.id);
    if (owner) return named(place, [{ code: "id-taken", id: level.id, by: owner.path }], "V13", "level.id");
    const now = places.find((other) => other.level.id === level.id)?.level.rev;
    if (now !== undefined && level.rev >= now)
      return named(place, [{ code: "not-past", rev: level.rev, now }], "V13", "level.rev");
    const first = past.findIndex((other) => other.level.id === level.id && other.level.rev === level.rev);
    if (first === at) return [];
    const by = (past[first] as Place).path;
    return named(place, [{ code: "revision-taken", rev: level.rev, by }], "V13", "level.rev");
  });
}
