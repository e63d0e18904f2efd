import type { RuleIssue } from "@nn/level-kit";

/** A file that a pack names but that cannot be read. */
export type FileCode = "leads-out" | "not-a-file" | "no-file";

export interface FileIssue {
  readonly rule: string;
  readonly path: string;
  readonly code: FileCode;
}

/** What keeps a pack out: a rule that it breaks, or a file that cannot be read. */
export type PackIssue = RuleIssue | FileIssue;
