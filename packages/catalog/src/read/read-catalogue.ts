import { basename } from "node:path";
import {
  type CheckedPack,
  examine,
  type Gathering,
  gatherPacks,
  type Origin,
  provePack,
  type ReadPack,
  readPack,
} from "@nn/level-kit";
import { surroundings } from "../surroundings.ts";
import { findPacks } from "./find-packs.ts";
import { packFolder } from "./pack-folder.ts";

/** A pack on disk. */
export interface PackOnDisk<Pack extends ReadPack = ReadPack> {
  readonly folder: string;
  readonly origin: Origin;
  readonly pack: Pack;
}

/** Every pack in the workspace or installed in it, with what is known before its levels are proved. */
export function readPacks(root: string): readonly PackOnDisk[] {
  return findPacks(root).map(({ folder, origin }) => ({
    folder,
    origin,
    pack: readPack(packFolder(folder), basename(folder)),
  }));
}

/** One of them with its levels proved. */
export function proved({ pack, ...place }: PackOnDisk, look = examine): PackOnDisk<CheckedPack> {
  return { ...place, pack: provePack(pack, surroundings, look) };
}

/**
 * All packs that can be played, in the order of play, every rule of the validator checked; and those that are left out.
 * @param root  the folder of the workspace
 * @param look  how a level is proved
 */
export function readCatalogue(root: string, look = examine): Gathering<CheckedPack> {
  return gatherPacks(
    readPacks(root).map((place) => proved(place, look)),
    surroundings,
  );
}
