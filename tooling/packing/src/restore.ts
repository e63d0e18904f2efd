import { existsSync, renameSync } from "node:fs";

export const MANIFEST = "package.json";
export const BACKUP = ".package.json.in-workspace";

/** Puts the manifest of the workspace back, if a packing has put another in its place. */
export function restore(): void {
  if (existsSync(BACKUP)) renameSync(BACKUP, MANIFEST);
}
