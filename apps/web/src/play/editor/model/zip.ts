import { strToU8, zipSync } from "fflate";

/** Zip files have no dates before this one; the same level gives the same bytes. */
const DATED = new Date(1980, 0, 1);

/** A folder of texts, by their paths from it, as a zip file that unpacks to that folder. */
export function zipOf(folder: string, files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => [`${folder}/${path}`, strToU8(text)]);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 9, mtime: DATED }));
}
