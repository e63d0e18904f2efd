import { parIssues } from "@nn/level-kit";
import type { PackIssue } from "./pack-issue.ts";
import type { ReadPack } from "./read-pack.ts";

/** Where a level of these packs declares a par that the solver does not find, or does not prove. */
export function unprovedIn(packs: readonly ReadPack[]): readonly PackIssue[] {
  return packs.flatMap(({ manifest, levels }) =>
    levels.flatMap(({ file, entry }) =>
      parIssues(entry.level).map((issue) => ({ ...issue, path: `${manifest.name}/${file} ${issue.path}` })),
    ),
  );
}
