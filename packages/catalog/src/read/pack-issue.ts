import type { RuleIssue } from "@nn/level-kit";

/** A file that is named like one of a pack, and cannot be read as one. */
export type FileCode = "leads-out" | "not-a-file" | "no-file";

export interface FileIssue {
  readonly rule: string;
  readonly path: string;
  readonly code: FileCode;
}

/** What keeps a pack out: a rule that it breaks, or a file that is not there to be read. */
export type PackIssue = RuleIssue | FileIssue;
