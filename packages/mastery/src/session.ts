import type { FamilyId } from "@nn/exercises";
import { type Candidate, candidatesIn } from "./candidates.ts";
import { type Catalogue, secondsFor } from "./catalogue.ts";
import type { History } from "./history.ts";
import type { Suggestion } from "./reason.ts";
import { type FamilyStanding, type Standings, standingsIn } from "./standing.ts";

/** One exercise of a session. */
export interface SessionItem extends Suggestion {
  /** About how long it takes. */
  readonly seconds: number;
}

const SESSION_SECONDS = 300;
const MOST_ITEMS = 8;
/** With fewer concepts than this, something is repeated early or begun, so that there is a mixture. */
const FEWEST_CONCEPTS = 2;

/**
 * A mixture for about five minutes: what is due, then what is fragile, then one new thing, or two at the very
 * beginning. Concepts take turns, and so do the families of each: where there are two concepts, neighbours are always
 * of different ones. No family appears twice, nor first if it was the last one answered.
 */
export function session(history: History, now: number, catalogue: Catalogue): readonly SessionItem[] {
  const standings = standingsIn(history, now, catalogue);
  const lanes = withoutRepeat(lanesIn(standings, now), lastFamilyOf(standings));
  const rounds = Math.max(0, ...lanes.map(({ families }) => families.length));
  const taken: SessionItem[] = [];
  let left = SESSION_SECONDS;
  for (let round = 0; round < rounds; round++)
    for (const { families, ...lane } of lanes) {
      const family = catalogue.find(({ id }) => id === families[round]);
      const seconds = family ? secondsFor(family) : 0;
      // The first one is taken, however long it is.
      if (!family || taken.length === MOST_ITEMS || (taken.length > 0 && seconds > left)) continue;
      if (lanes.length > 1 && taken.at(-1)?.concept === lane.concept) continue;
      taken.push({ family: family.id, ...lane, seconds });
      left -= seconds;
    }
  return taken;
}

function lanesIn(standings: Standings, now: number): readonly Candidate[] {
  const { prerequisites, mistakes, due, begun, next, refresh, waiting, resting } = candidatesIn(standings, now);
  const review = [...due, ...mistakes, ...begun];
  const [fresh, second] = [...prerequisites, ...next.filter(({ concept }) => !has(prerequisites, concept))];
  const lanes = [...review.filter(({ concept }) => concept !== fresh?.concept), ...(fresh ? [fresh] : [])];
  if (lanes.length >= FEWEST_CONCEPTS) return lanes;
  const more = [...lanes, ...(second && !has(lanes, second.concept) ? [second] : refresh)];
  // What should rest until tomorrow is better than nothing.
  return more.length > 0 ? more : [...waiting, ...resting];
}

const lastFamilyOf = (standings: Standings): FamilyId | undefined =>
  [...standings.values()]
    .flatMap(({ families }) => families)
    .reduce<FamilyStanding | undefined>(
      (latest, family) => ((family.lastAt ?? -1) > (latest?.lastAt ?? -1) ? family : latest),
      undefined,
    )?.family;

/** The family answered last does not come first, if anything else can; if it must be its concept, with another family. */
function withoutRepeat(lanes: readonly Candidate[], last: FamilyId | undefined): readonly Candidate[] {
  const [first, ...others] = lanes;
  if (!first || last === undefined || first.families[0] !== last) return lanes;
  const [, second, ...further] = first.families;
  if (second) return [{ ...first, families: [second, last, ...further] }, ...others];
  const [next, ...rest] = others;
  return next ? [next, first, ...rest] : lanes;
}

const has = (list: readonly Candidate[], concept: string): boolean => list.some((other) => other.concept === concept);
