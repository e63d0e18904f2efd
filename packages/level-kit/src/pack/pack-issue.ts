import type { RuleIssue } from "../validate/validate.ts";

/** What keeps a pack out, with everything that its author needs to find the place. */
export type PackIssue = RuleIssue & {
  /** The name of the package, or of its folder where it has none. */
  readonly pack: string;
  /** From the folder of the pack. */
  readonly file: string;
  /** Of the level that is at fault. */
  readonly slug?: string;
};
