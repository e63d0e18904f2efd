import { type ConceptId, conceptById } from "@nn/concepts";
import { addressOf, placeExplaining } from "@nn/course";
import type { Attempt } from "@nn/db";
import { type FamilyId, families } from "@nn/exercises";
import type { Effort } from "@nn/exercises/server";
import type { ConceptOverview, Reason, Suggestion, Why } from "@nn/mastery";
import { mistakeWords } from "./mistake-words.ts";

/** Times are milliseconds inside and ISO 8601 for callers. */
export const iso = (ms: number): string => new Date(ms).toISOString();
export const isoOrNull = (ms: number | null): string | null => (ms === null ? null : iso(ms));

export const titleOf = (family: FamilyId): string => families.find(({ id }) => id === family)?.title ?? family;

/** How a learner stands with one concept, with titles. */
export function conceptForCaller({ concept, state, dueAt, retrievability, families: own, why }: ConceptOverview) {
  return {
    concept,
    title: conceptById(concept).title,
    state,
    dueAt: isoOrNull(dueAt),
    retrievability,
    families: own.map(({ lastAt, rung: _, ...family }) => ({
      ...family,
      title: titleOf(family.family),
      lastAt: isoOrNull(lastAt),
    })),
    why: whyForCaller(why),
  };
}

/** The attempts that suggestions speak of: those in which a mistake was made. */
export const attemptsIn = (suggestions: readonly Suggestion[]): readonly string[] =>
  suggestions.flatMap(({ reason }) => (reason.kind === "mistake" && reason.mistake !== null ? [reason.attempt] : []));

/** An exercise to take up, with titles and, for a mistake, its name in words. */
export function suggestionForCaller(
  { family, concept, reason, readFirst }: Suggestion,
  attempts: readonly Attempt[],
  effort: Effort,
) {
  const place = readFirst && placeExplaining(concept, families.find(({ id }) => id === family)?.taughtAt);
  return {
    family,
    title: titleOf(family),
    concept,
    conceptTitle: conceptById(concept).title,
    reason: reasonForCaller(reason, attempts, effort),
    /** The section to be read again before it, where it went wrong again and again. */
    ...(place && { readFirst: { address: addressOf(place), title: place.section.title } }),
  };
}

export type ReasonForCaller =
  | { readonly kind: "reading" }
  | { readonly kind: "prerequisite"; readonly of: ConceptId }
  | { readonly kind: "mistake"; readonly mistake: string | null; readonly title: string | null; readonly at: string }
  | { readonly kind: "due"; readonly since: string }
  | { readonly kind: "begun"; readonly shownIn: number; readonly needed: number }
  | { readonly kind: "next"; readonly after: readonly ConceptId[] }
  | { readonly kind: "refresh"; readonly dueAt: string };

function reasonForCaller(reason: Reason, attempts: readonly Attempt[], effort: Effort): ReasonForCaller {
  if (reason.kind === "due") return { kind: "due", since: iso(reason.since) };
  if (reason.kind === "refresh") return { kind: "refresh", dueAt: iso(reason.due) };
  if (reason.kind !== "mistake") return reason;
  const { mistake, attempt: id, at } = reason;
  const attempt = attempts.find((each) => each.id === id);
  const title = attempt && mistake !== null ? mistakeWords(attempt, mistake, effort).title : null;
  return { kind: "mistake", mistake, title, at: iso(at) };
}

export type WhyForCaller =
  | { readonly kind: "untouched" }
  | { readonly kind: "slipped"; readonly at: string; readonly family?: FamilyId }
  | { readonly kind: "families"; readonly shownIn: number; readonly needed: number }
  | { readonly kind: "fresh"; readonly until: string }
  | { readonly kind: "faded"; readonly since: string };

function whyForCaller(why: Why): WhyForCaller {
  if (why.kind === "slipped") return { ...why, at: iso(why.at) };
  if (why.kind === "fresh") return { kind: "fresh", until: iso(why.until) };
  if (why.kind === "faded") return { kind: "faded", since: iso(why.since) };
  return why;
}
