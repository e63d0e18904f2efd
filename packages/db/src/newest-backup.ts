import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Looked, lookInto } from "./look-into.ts";
import { pathsIn } from "./paths.ts";
import { codeOf } from "./storage-error.ts";

/** A file among the backups, and what it holds. */
export interface BackupFile {
  readonly path: string;
  readonly at: Date;
}

/** The files among the backups that could be some, the newest first. What is half written has another name. */
export async function backupFilesIn(dataDirectory: string): Promise<readonly BackupFile[]> {
  const { backups } = pathsIn(dataDirectory);
  const names = await readdir(/* turbopackIgnore: true */ backups).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith(".sqlite"))
      .map(async (name) => ({ path: join(backups, name), at: (await stat(join(backups, name))).mtime })),
  );
  return files.toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.path < b.path ? 1 : -1));
}

/** The newest backup that is whole and not of a newer version, and which later files are none. */
export async function newestWholeBackup(dataDirectory: string): Promise<{
  readonly backup: (BackupFile & { readonly found: Looked }) | undefined;
  readonly broken: readonly string[];
}> {
  const broken: string[] = [];
  for (const file of await backupFilesIn(dataDirectory)) {
    const found = lookInto(file.path);
    if (found.fault === undefined) return { backup: { ...file, found }, broken };
    // One of a newer version is no fault: it is the way forward again.
    if (found.plan.unknown.length === 0) broken.push(file.path);
  }
  return { backup: undefined, broken };
}

/** A sentence that names the newest whole backup, or says that there is none. */
export async function newestBackupIn(dataDirectory: string): Promise<string> {
  const { backup, broken } = await newestWholeBackup(dataDirectory);
  const passedOver = broken.length === 0 ? "" : ` (${broken.join(", ")}: not whole, and passed over)`;
  return backup
    ? `The newest backup is ${backup.path} of ${backup.at.toISOString()}${passedOver}.`
    : `There is no backup in ${pathsIn(dataDirectory).backups}${passedOver}.`;
}
