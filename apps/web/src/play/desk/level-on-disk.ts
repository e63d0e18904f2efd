import { existsSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type PackOnDisk, packFolder, readPacks } from "@nn/catalog/read";
import type { PackFile } from "@nn/level-kit";
import type { LevelTexts } from "./saving.ts";

/** A level in a folder of this machine, with all of its pack. */
export interface LevelOnDisk {
  /** What the folder of its pack is called. */
  readonly folder: string;
  /** Its document, from there. */
  readonly file: string;
  readonly files: readonly (readonly [string, PackFile])[];
}

/** Where a level is; undefined where it is nowhere, or in a pack that is installed and not ours to change. */
export function placeOf(root: string, slug: string): { readonly folder: string; readonly file: string } | undefined {
  if (!/^[a-z0-9-]+$/.test(slug)) return undefined;
  const named = (file: string) => `/${file}`.endsWith(`/${slug}.level.json`);
  const isOurs = ({ origin }: PackOnDisk) => origin !== "installed";
  for (const { folder, pack } of readPacks(root).filter(isOurs)) {
    const level = pack.levels.find(({ file, level: read }) => named(file) || read?.slug === slug);
    // One that its manifest does not lead to is found by its name.
    const file = level?.file ?? [...packFolder(folder).keys()].find((path) => named(path) && !path.startsWith("past/"));
    if (file !== undefined) return { folder, file };
  }
  return undefined;
}

type Place = NonNullable<ReturnType<typeof placeOf>>;

export function readLevel({ folder, file }: Place): LevelOnDisk {
  const files = packFolder(folder);
  const read = [...files.keys()].flatMap((path): readonly (readonly [string, PackFile])[] => {
    const content = files.get(path);
    return content === undefined ? [] : [[path, content]];
  });
  return { folder: basename(folder), file, files: read };
}

/** Whether its document is still there. */
export const isThere = ({ folder, file }: Place) => existsSync(join(folder, file));

export function textsOf({ folder, file }: Place): LevelTexts {
  const files = packFolder(folder);
  const text = (kind: string) => {
    const content = files.get(beside(file, kind));
    return typeof content === "string" ? content : undefined;
  };
  return { level: text("level"), solution: text("solution"), wrong: text("wrong") };
}

/** Writes one of its files. @returns its name; undefined where what stands in its place is no file of the pack */
export function writeBeside({ folder, file }: Place, kind: "solution" | "wrong", text: string): string | undefined {
  const path = beside(file, kind);
  if (typeof packFolder(folder).get(path) === "object") return undefined;
  writeFileSync(join(folder, path), text);
  return basename(path);
}

const beside = (file: string, kind: string) => file.replace(/level\.json$/, `${kind}.json`);
