import { type CheckedFiles, checkFiles } from "@nn/catalog/check";
import { type Examination, examineStarts, type LevelReport, type PackIssue, type Proofs } from "@nn/level-kit";
import type { LevelOnDisk } from "./level-on-disk.ts";

/** What the build would say of a level as it stands in its files. */
export interface Check {
  readonly reports: readonly (LevelReport | undefined)[];
  /** What is wrong with the level. */
  readonly own: readonly PackIssue[];
  /** What is wrong with the rest of its pack, which keeps it out of the site all the same. */
  readonly others: readonly PackIssue[];
}

const NOTHING: Examination = { issues: [], reports: [] };

/**
 * Holds a level against every rule, as the build does: first against those that need no search, then start by start. Of
 * its pack's other levels, nothing is proved.
 *
 * @param proofs  what was proved of earlier saves, and will be of this one
 */
export function* checkLevel(disk: LevelOnDisk, proofs: Proofs): Generator<Check> {
  const { folder, file } = disk;
  const files = new Map(disk.files);
  const read = checkFiles(files, folder, () => NOTHING);
  yield checkOf(file, read);
  const entry = read.pack.levels.find((level) => level.file === file)?.entry;
  if (!entry) return;
  for (const examination of examineStarts(entry, proofs))
    yield checkOf(
      file,
      checkFiles(files, folder, ({ level }) => (level.id === entry.level.id ? examination : NOTHING)),
    );
}

function checkOf(file: string, { pack, issues }: CheckedFiles): Check {
  const stem = file.replace(/level\.json$/, "");
  const isOwn = (issue: PackIssue) => issue.file.startsWith(stem);
  return {
    reports: pack.reports.get(file) ?? [],
    own: issues.filter(isOwn),
    others: issues.filter((issue) => !isOwn(issue)),
  };
}
