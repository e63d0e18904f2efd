import { checkFiles } from "@nn/catalog/check";
import { examine, type Level, type LevelReport, type PackFile, type PackIssue, parseLevelText } from "@nn/level-kit";
import type { LevelOnDisk } from "./level-on-disk.ts";

/** What the build would say of a level as it stands in its files. */
export interface Check {
  readonly reports: readonly (LevelReport | undefined)[];
  /** What is wrong with the level. */
  readonly own: readonly PackIssue[];
  /** What is wrong with the rest of its pack, which keeps it out of the site all the same. */
  readonly others: readonly PackIssue[];
}

/** Holds a level against every rule, as the build does; of its pack's other levels, nothing is proved. */
export function checkLevel({ folder, file, files }: LevelOnDisk): Check {
  const level = levelIn(files, file);
  const { pack, issues } = checkFiles(new Map(files), folder, (entry) =>
    entry.level.id === level?.id ? examine(entry) : { issues: [], reports: [] },
  );
  const stem = file.replace(/level\.json$/, "");
  const isOwn = (issue: PackIssue) => issue.file.startsWith(stem);
  return {
    reports: pack.reports.get(file) ?? [],
    own: issues.filter(isOwn),
    others: issues.filter((issue) => !isOwn(issue)),
  };
}

/** The level of a document; undefined where it is none. */
export function levelIn(files: readonly (readonly [string, PackFile])[], file: string): Level | undefined {
  const [, text] = files.find(([path]) => path === file) ?? [];
  const read = typeof text === "string" ? parseLevelText(text) : undefined;
  return read?.ok ? read.value : undefined;
}
