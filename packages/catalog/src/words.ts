import type { Issue, IssueCode, Refusal, RefusalCode } from "@nn/level-kit";
import { words } from "./words.en.ts";

/** Why a move cannot be made, as a sentence. */
export function refusalWords<Code extends RefusalCode>(refusal: Refusal<Code>): string {
  return words.refusal[refusal.code](refusal);
}

/** What is wrong and what to change, as a clause that continues from the name of the place. */
export function issueWords<Code extends IssueCode>(issue: Issue<Code>): string {
  return words.issue[issue.code](issue);
}
