import type { Fault, Issue } from "../issue.ts";
import type { Evidence } from "./evidence.ts";

/** One rule of the validator; its number is that of SPEC.md. */
export interface Rule {
  readonly id: string;
  readonly check: (evidence: Evidence) => readonly Issue[];
}

export const issue = (path: string, fault: Fault): readonly Issue[] => [{ path, ...fault }];
