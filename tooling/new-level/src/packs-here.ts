import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { catalogueBeside } from "@nn/catalog/check";
import { type PackOnDisk, packFolder, readPacks } from "@nn/catalog/read";
import { type Candidate, type ReadLevel, type ReadPack, type Result, readPack } from "@nn/level-kit";
import { words } from "./words.en.ts";

/** The packs that a command can be about, and those that they are held against. */
export interface PacksHere {
  readonly packs: readonly PackOnDisk<ReadPack>[];
  readonly beside: readonly Candidate[];
}

/** All packs of a workspace; or the one pack that a folder is, which is held against the catalogue of the project. */
export function packsHere(root: string): PacksHere {
  if (existsSync(join(root, "packages")) || !existsSync(join(root, "package.json")))
    return { packs: readPacks(root), beside: [] };
  const pack = readPack(packFolder(root), basename(root));
  return { packs: [{ folder: root, origin: "workspace", pack }], beside: catalogueBeside(pack.name) };
}

/** Whether a folder is a pack itself, and no workspace of packs. */
export function isPackItself({ packs }: PacksHere, root: string): boolean {
  return packs.length === 1 && packs[0]?.folder === root;
}

/** A level of one of them. */
export interface FoundLevel {
  readonly place: PackOnDisk<ReadPack>;
  readonly level: ReadLevel;
  /** The whole path of its document. */
  readonly file: string;
}

/** The level with a slug, by the name of its file or what stands in it. */
export function findLevel({ packs }: PacksHere, slug: string): Result<FoundLevel, string> {
  if (!/^[a-z0-9-]+$/.test(slug)) return { ok: false, error: words.notSlug(slug) };
  const all = packs.flatMap((place) => place.pack.levels.map((level) => ({ place, level })));
  const found =
    all.find(({ level }) => level.slug === slug) ?? all.find(({ level: { level } }) => level?.slug === slug);
  if (!found) return { ok: false, error: words.noLevel(slug) };
  return { ok: true, value: { ...found, file: join(found.place.folder, found.level.file) } };
}

/** The pack that a level is in, if only by the name of a file that its manifest does not lead to. */
export function packWith(here: PacksHere, slug: string): Result<PackOnDisk<ReadPack>, string> {
  const found = findLevel(here, slug);
  if (found.ok) return { ok: true, value: found.value.place };
  const place = here.packs.find(({ folder }) =>
    [...packFolder(folder).keys()].some((path) => `/${path}`.endsWith(`/${slug}.level.json`)),
  );
  return place ? { ok: true, value: place } : found;
}
