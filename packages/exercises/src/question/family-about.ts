import type { ConceptId } from "@nn/concepts";
import type { SectionAddress } from "@nn/course";
import type { Rule } from "./rule.ts";

/** What a family says of itself, before any of its variants is made. Its title stands in `about.en.ts` and nowhere else. */
export interface FamilyAbout<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** One sentence: what one is asked to do. */
  readonly summary: string;
  readonly concept: ConceptId;
  /** The rule that is to be seen first, where seeing it is the point. */
  readonly rule?: Exclude<Rule, "added-links">;
  /** The section of the course that teaches what is asked. */
  readonly taughtAt: SectionAddress;
}
