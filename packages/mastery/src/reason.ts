import type { ConceptId } from "@nn/concepts";
import type { FamilyId } from "@nn/exercises";

/** Why something is suggested, for a page to put into words. Times are milliseconds since 1970. */
export type Reason =
  /** It belongs to the chapter being read. */
  | { readonly kind: "reading" }
  /** `of` went wrong, and it builds on this, which has not been met. */
  | { readonly kind: "prerequisite"; readonly of: ConceptId }
  /** The last attempt went wrong; with the mistake, if it had a name. */
  | { readonly kind: "mistake"; readonly mistake: string | null; readonly attempt: string; readonly at: number }
  /** It was known, and by now one attempt in ten would fail. Time to look again. */
  | { readonly kind: "due"; readonly since: number }
  /** It is begun: right without help in some of the families that are needed. */
  | { readonly kind: "begun"; readonly shownIn: number; readonly needed: number }
  /** Everything it builds on has been met; `after` is what it builds on directly, empty at the very beginning. */
  | { readonly kind: "next"; readonly after: readonly ConceptId[] }
  /** Nothing is due; this fades soonest. */
  | { readonly kind: "refresh"; readonly due: number };

/** One exercise to take up, and why. */
export interface Suggestion {
  readonly family: FamilyId;
  readonly concept: ConceptId;
  readonly reason: Reason;
  /** It went wrong again and again: its section had better be read before it. */
  readonly readFirst?: true;
}
