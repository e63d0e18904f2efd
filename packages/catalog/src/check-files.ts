import {
  type Candidate,
  type CheckedPack,
  examine,
  gatherPacks,
  type PackFile,
  type PackIssue,
  provePack,
  type ReadPack,
  readPack,
} from "@nn/level-kit";
import { packs } from "./generated/registry.ts";
import { linesOf } from "./lines-of.ts";
import { surroundings } from "./surroundings.ts";

export interface CheckedFiles {
  readonly pack: CheckedPack;
  /** None for a pack that the build would take. */
  readonly issues: readonly PackIssue[];
  /** The same in words, a line each. */
  readonly lines: string;
}

/**
 * Checks one pack from its files alone, by path from its folder, as the build and the command line do; in a browser, too.
 * A pack of the catalogue with the same name counts as an earlier state of it.
 *
 * @param look  how a level is proved; for those who ask about one level of many
 */
export function checkFiles(
  files: ReadonlyMap<string, PackFile | Uint8Array>,
  folder = "pack",
  look = examine,
): CheckedFiles {
  const texts = new Map([...files].map(([path, content]) => [path, textOf(content)]));
  const pack = provePack(readPack(texts, folder), surroundings, look);
  const { refused } = gatherPacks([...catalogueBeside(pack.name), { origin: "workspace", pack }], surroundings);
  const issues = refused.find((each) => each.pack === pack)?.issues ?? [];
  return { pack, issues, lines: linesOf(issues) };
}

/** The packs of the catalogue, but for one name, for another pack to be held against. */
export function catalogueBeside(name: string): readonly Candidate[] {
  return packs.filter((other) => other.name !== name).map((other) => ({ origin: "own", pack: asRead(other) }));
}

function textOf(content: PackFile | Uint8Array): PackFile {
  if (!(content instanceof Uint8Array)) return content;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch (error) {
    if (error instanceof TypeError) return { code: "not-utf8" };
    throw error;
  }
}

/** A pack of the catalogue as it was read, without its logs: it passed every rule when the catalogue was made. */
function asRead({ name, world, license, levels }: (typeof packs)[number]): ReadPack {
  return {
    name,
    manifest: { name, world, license, core: `^${surroundings.coreVersion}`, levels: [], past: [] },
    levels: levels.map((level) => ({ file: `levels/${level.slug}.level.json`, slug: level.slug, level })),
    past: [],
    issues: [],
  };
}
