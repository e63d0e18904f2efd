import { strToU8, zipSync } from "fflate";

/** Zip files have no dates before this one; the same level gives the same bytes. */
const DATED = new Date(1980, 0, 1);

/** Texts by their paths, as a zip file. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)]);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 9, mtime: DATED }));
}
