import type { PackIssue } from "@nn/level-kit";
import { issueWords } from "./words.ts";

/** One line for each issue, for a terminal: the level, its pack and file, the place, what to change, and the rule. */
export function linesOf(issues: readonly PackIssue[]): string {
  return issues.map(lineOf).join("\n");
}

function lineOf(issue: PackIssue): string {
  const { pack, file, slug, path, rule } = issue;
  const place = [slug === undefined ? `${pack}/${file}` : `${slug} (${pack}/${file})`, path].filter(Boolean).join(" ");
  return `${place}: ${issueWords(issue)} [${rule}]`;
}
