import { surroundings } from "@nn/catalog/check";
import { type PackOnDisk, proved } from "@nn/catalog/read";
import {
  type CheckedPack,
  examine,
  gatherPacks,
  type LevelEntry,
  type PackIssue,
  type Proofs,
  type ReadPack,
} from "@nn/level-kit";
import type { PacksHere } from "./packs-here.ts";

/** A pack, checked as the build checks it: it is taken in if it has no issue. */
export interface Check {
  readonly folder: string;
  readonly pack: CheckedPack;
  readonly issues: readonly PackIssue[];
}

/**
 * Checks some of the packs that are here; the others are only read, to hold these against them.
 * @param proofs  what was proved before counts, and what is proved now is put there
 */
export function checkPacks(
  { packs, beside }: PacksHere,
  isWanted: (place: PackOnDisk<ReadPack>) => boolean = () => true,
  proofs: Proofs = new Map(),
): readonly Check[] {
  const look = (entry: LevelEntry) => examine(entry, proofs);
  const wanted = new Map(packs.filter(isWanted).map((place) => [place, proved(place, look)]));
  const { refused } = gatherPacks([...beside, ...packs.map((place) => wanted.get(place) ?? place)], surroundings);
  return [...wanted.values()].map(({ folder, pack }) => ({
    folder,
    pack,
    issues: refused.find((each) => each.pack === pack)?.issues ?? [],
  }));
}
