import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { MOST_BYTES, type PackFile, type PackFiles, type Unread } from "@nn/level-kit";

/** More entries than these are not looked through: a pack has a few hundred at most. */
export const MOST_ENTRIES = 4000;
const DEEPEST = 8;

/** A folder on disk as the files of a pack. Files are found at once and read when they are asked for. */
export function packFolder(folder: string): PackFiles {
  let listed: ReadonlyMap<string, Unread | undefined> | undefined;
  const list = () => {
    listed ??= listingOf(folder);
    return listed;
  };
  return {
    keys: () => list().keys(),
    get: (path) => {
      if (path === "package.json") return fileIn(folder, path);
      return list().has(path) ? (list().get(path) ?? fileIn(folder, path)) : undefined;
    },
  };
}

/** The JSON files below a folder, and what is wrong with those entries that can be neither read nor entered. */
function listingOf(folder: string): ReadonlyMap<string, Unread | undefined> {
  const found = new Map<string, Unread | undefined>();
  const left = [""];
  let entries = 0;
  for (let inside = left.pop(); inside !== undefined; inside = left.pop()) {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      if (++entries > MOST_ENTRIES) return new Map([[".", { code: "too-many-files", most: MOST_ENTRIES }]]);
      const { name } = entry;
      const path = inside === "" ? name : `${inside}/${name}`;
      if (name === "node_modules" || name.startsWith(".")) continue;
      if (entry.isDirectory()) {
        if (path.split("/").length <= DEEPEST) left.push(path);
        if (name.endsWith(".json")) found.set(path, { code: "not-a-file" });
      } else if (name.endsWith(".json")) found.set(path, undefined);
      else if (entry.isSymbolicLink()) {
        const fault = linkFault(folder, path);
        if (fault) found.set(path, fault);
      }
    }
  }
  return found;
}

/** A link to a folder is not followed, and of others only where it leads matters. */
function linkFault(folder: string, path: string): Unread | undefined {
  const read = fileIn(folder, path);
  return typeof read === "object" && read.code !== "too-many-bytes" ? read : undefined;
}

/** A file of the pack itself: what leads out of its folder, or is no file, is not opened for reading. */
function fileIn(folder: string, path: string): PackFile | undefined {
  try {
    const own = realpathSync(folder);
    const real = realpathSync(join(own, path));
    if (!real.startsWith(own + sep)) return { code: "leads-out" };
    // A pipe would wait for its writer.
    const file = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return { code: "not-a-file" };
      if (stats.size > MOST_BYTES) return { code: "too-many-bytes", most: MOST_BYTES };
      return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return unreadFor(error, path);
  }
}

function unreadFor(error: unknown, path: string): Unread | undefined {
  if (error instanceof TypeError) return { code: "not-utf8" };
  if (!(error instanceof Error && "code" in error)) throw error;
  switch (error.code) {
    case "ENOENT":
      return path === "package.json" ? undefined : { code: "broken-link" };
    case "ELOOP":
      return { code: "broken-link" };
    case "ENXIO":
      return { code: "not-a-file" };
    default:
      return { code: "unreadable", detail: String(error.code) };
  }
}
