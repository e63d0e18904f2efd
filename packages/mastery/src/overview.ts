import { type ConceptId, concepts } from "@nn/concepts";
import type { FamilyId } from "@nn/exercises";
import type { Catalogue } from "./catalogue.ts";
import type { History } from "./history.ts";
import { dueAtOf, retrievabilityOf } from "./memory.ts";
import { type FamilyStanding, type Mastery, type Standing, standingsIn } from "./standing.ts";

/** Why a concept is in its state, for a page to put into words. */
export type Why =
  | { readonly kind: "untouched" }
  /** The last thing that counted went wrong; `family` is absent only if it has been removed. */
  | { readonly kind: "slipped"; readonly at: number; readonly family?: FamilyId }
  /** Right without help in this many families, which is too few. */
  | { readonly kind: "families"; readonly shownIn: number; readonly needed: number }
  | { readonly kind: "fresh"; readonly until: number }
  | { readonly kind: "faded"; readonly since: number };

/** How a learner stands with one concept. */
export interface ConceptOverview {
  readonly concept: ConceptId;
  readonly state: Mastery;
  /** When it is time to look again; null if nothing was done yet. */
  readonly dueAt: number | null;
  /** How likely it is to be remembered now, from 0 to 1; null if nothing was done yet. */
  readonly retrievability: number | null;
  readonly families: readonly FamilyStanding[];
  readonly why: Why;
}

/** Every concept, in chapter order. */
export function overview(history: History, now: number, catalogue: Catalogue): readonly ConceptOverview[] {
  const standings = standingsIn(history, now, catalogue);
  return concepts.flatMap(({ id }) => {
    const standing = standings.get(id);
    if (!standing) return [];
    const { concept, state, memory, families } = standing;
    return [
      {
        concept,
        state,
        dueAt: memory ? dueAtOf(memory) : null,
        retrievability: memory ? retrievabilityOf(memory, now) : null,
        families,
        why: whyOf(standing),
      },
    ];
  });
}

function whyOf({ state, memory, last, shownIn, needed }: Standing): Why {
  if (!memory || !last) return { kind: "untouched" };
  if (last.grade === "again")
    return { kind: "slipped", at: last.at, ...(last.family === undefined ? {} : { family: last.family }) };
  if (state === "learning") return { kind: "families", shownIn, needed };
  if (state === "due") return { kind: "faded", since: dueAtOf(memory) };
  return { kind: "fresh", until: dueAtOf(memory) };
}
