import { type ConceptId, conceptById, concepts, prerequisitesOf } from "@nn/concepts";
import type { FamilyId } from "@nn/exercises";
import { familiesInTurn } from "./choose-family.ts";
import { dueAtOf, retrievabilityOf } from "./memory.ts";
import { readinessOf } from "./ready.ts";
import type { Reason } from "./reason.ts";
import type { Standing, Standings } from "./standing.ts";

/** A concept that could be taken up, why, and its families in the order to take them. */
export interface Candidate {
  readonly concept: ConceptId;
  readonly reason: Reason;
  readonly families: readonly FamilyId[];
  /** It went wrong again and again: its section had better be read before it. */
  readonly readFirst?: true;
}

/** What could be taken up, by reason; within each reason, the most urgent first. */
export interface Candidates {
  readonly prerequisites: readonly Candidate[];
  readonly mistakes: readonly Candidate[];
  readonly due: readonly Candidate[];
  readonly begun: readonly Candidate[];
  readonly next: readonly Candidate[];
  readonly refresh: readonly Candidate[];
  /** What went wrong, and builds on something that is not known either: tried again when that is known. */
  readonly waiting: readonly Candidate[];
  /** What went wrong several times today: tried again tomorrow, or when there is nothing else. */
  readonly resting: readonly Candidate[];
}

/** After so many wrong answers in a row, something is missing that more of the same does not give. */
const STUCK = 3;
/** After so many, in a row or in a family that never went well, what the chapter says of it helps more than another try. */
const MISSES_TO_READ = 2;
/** Until the next day, wherever one lives. */
const REST_MS = 12 * 60 * 60 * 1000;

export function candidatesIn(standings: Standings, now: number): Candidates {
  const { isMet, missingFor } = readinessOf(standings);
  const all = concepts.flatMap(({ id }) => standings.get(id) ?? []).filter(({ families }) => families.length > 0);
  const fading = (standing: Standing) => (standing.memory ? retrievabilityOf(standing.memory, now) : 1);
  const soonestLost = (list: readonly Standing[]) => list.toSorted((a, b) => fading(a) - fading(b));
  const inState = (state: Standing["state"]) => all.filter((standing) => standing.state === state);
  const slipped = inState("learning")
    .filter(({ last }) => last?.grade === "again")
    .toSorted((a, b) => (b.last?.at ?? 0) - (a.last?.at ?? 0));
  const steady = inState("learning").filter(({ last }) => last?.grade !== "again");
  const waits = (standing: Standing) =>
    !rests(standing, now) && standingBelow(standing.concept, standings, isUnsure).length > 0;
  // What is begun goes on when what it builds on, and was begun too, is known; what goes wrong and never went well, when
  // all of it is.
  const goesOn = (standing: Standing) =>
    standingBelow(standing.concept, standings, isStuck(standing) ? isUnsure : isBegun).length === 0;
  const open = inState("new").filter(({ concept }) => missingFor(concept).length === 0);

  return {
    prerequisites: slipped.flatMap((standing) => basisOf(standing, standings, missingFor(standing.concept))),
    mistakes: slipped.filter((standing) => !rests(standing, now) && !waits(standing)).map(mistakeCandidate),
    due: soonestLost(inState("due")).map((standing) =>
      candidate(standing, { kind: "due", since: standing.memory ? dueAtOf(standing.memory) : now }),
    ),
    begun: soonestLost(steady.filter(goesOn)).map((standing) =>
      candidate(standing, { kind: "begun", shownIn: standing.shownIn, needed: standing.needed }),
    ),
    // A concept that counts as met, because something known builds on it, can wait.
    next: open
      .toSorted((a, b) => Number(isMet(a.concept)) - Number(isMet(b.concept)))
      .map((standing) => candidate(standing, nextReason(standing.concept))),
    refresh: soonestLost(inState("known")).map((standing) =>
      candidate(standing, { kind: "refresh", due: standing.memory ? dueAtOf(standing.memory) : now }),
    ),
    waiting: slipped.filter(waits).map(mistakeCandidate),
    resting: slipped.filter((standing) => rests(standing, now)).map(mistakeCandidate),
  };
}

export const candidate = (standing: Standing, reason: Reason): Candidate => ({
  concept: standing.concept,
  reason,
  families: familiesInTurn(standing),
  ...((standing.slips >= MISSES_TO_READ || isMissed(standing)) && { readFirst: true }),
});

const nextReason = (concept: ConceptId): Reason => ({ kind: "next", after: conceptById(concept).requires });

/** A family went wrong twice, and never well without help. What came right between does not say that it is known. */
const isMissed = ({ families }: Standing): boolean =>
  families.some(({ missed, unaided }) => missed >= MISSES_TO_READ && unaided === 0);

/**
 * A family goes wrong again and again, and never went well without help. What came right with steps or hints shown says
 * that one is on the way, so the count begins anew.
 */
const isStuck = ({ families }: Standing): boolean =>
  families.some(({ rung, unaided }) => (rung?.missed ?? 0) >= STUCK && unaided === 0);

const isBegun = ({ state }: Standing): boolean => state === "learning";
const isUnsure = ({ state }: Standing): boolean => state === "learning" || state === "new";

/** What a concept builds on, near and far, and can be practised, as far as it stands like this. */
const standingBelow = (
  concept: ConceptId,
  standings: Standings,
  is: (below: Standing) => boolean,
): readonly Standing[] =>
  prerequisitesOf(concept)
    .flatMap((id) => standings.get(id) ?? [])
    .filter((below) => below.families.length > 0 && is(below));

const rests = ({ slips, last }: Standing, now: number): boolean => slips >= STUCK && now - (last?.at ?? 0) < REST_MS;

/**
 * What to look at before what went wrong: the first thing that it builds on and that is not known for sure, so long as
 * that does not go wrong again and again itself; else what it builds on and was never met.
 */
function basisOf({ concept }: Standing, standings: Standings, missing: readonly ConceptId[]): readonly Candidate[] {
  const [first] = missing;
  const unsure = prerequisitesOf(concept)
    .flatMap((id) => standings.get(id) ?? [])
    .find(({ families, state, slips }) => families.length > 0 && state !== "known" && slips < STUCK);
  const standing = unsure ?? (first && standings.get(first));
  return standing ? [candidate(standing, { kind: "prerequisite", of: concept })] : [];
}

/**
 * First the family in which it went wrong: a fresh variant shows whether the mistake is mended. If that went wrong too,
 * the families take turns.
 */
function mistakeCandidate(standing: Standing): Candidate {
  const { last } = standing;
  const { id: attempt, mistake } = last?.attempt ?? { id: "", mistake: null };
  const made = candidate(standing, { kind: "mistake", mistake, attempt, at: last?.at ?? 0 });
  if (standing.slips > 1) return made;
  return {
    ...made,
    families: [...made.families].sort((a, b) => Number(b === last?.family) - Number(a === last?.family)),
  };
}
