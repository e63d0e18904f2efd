import { fileWords, issueWords } from "../words.ts";
import type { FileIssue, PackIssue } from "./pack-issue.ts";

/** One line for each issue, for a terminal. */
export function linesOf(issues: readonly PackIssue[]): string {
  return issues.map((issue) => `${issue.path}: ${wordsOf(issue)} [${issue.rule}]`).join("\n");
}

const wordsOf = (issue: PackIssue): string => (isFileIssue(issue) ? fileWords(issue.code) : issueWords(issue));

function isFileIssue(issue: PackIssue): issue is FileIssue {
  return issue.code === "leads-out" || issue.code === "not-a-file" || issue.code === "no-file";
}
