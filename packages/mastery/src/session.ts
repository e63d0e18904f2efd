import { type Candidate, candidatesIn } from "./candidates.ts";
import { type Catalogue, secondsFor } from "./catalogue.ts";
import type { History } from "./history.ts";
import type { Suggestion } from "./reason.ts";
import { standingsIn } from "./standing.ts";

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
 * beginning. Concepts take turns, and so do the families of each; no family appears twice.
 */
export function session(history: History, now: number, catalogue: Catalogue): readonly SessionItem[] {
  const lanes = lanesIn(history, now, catalogue);
  const rounds = Math.max(0, ...lanes.map(({ families }) => families.length));
  const taken: SessionItem[] = [];
  let left = SESSION_SECONDS;
  for (let round = 0; round < rounds; round++)
    for (const { concept, reason, families } of lanes) {
      const family = catalogue.find(({ id }) => id === families[round]);
      const seconds = family ? secondsFor(family) : 0;
      // The first one is taken, however long it is.
      if (!family || taken.length === MOST_ITEMS || (taken.length > 0 && seconds > left)) continue;
      taken.push({ family: family.id, concept, reason, seconds });
      left -= seconds;
    }
  return taken;
}

function lanesIn(history: History, now: number, catalogue: Catalogue): readonly Candidate[] {
  const { prerequisites, mistakes, due, begun, next, refresh } = candidatesIn(
    standingsIn(history, now, catalogue),
    now,
  );
  const review = [...due, ...mistakes, ...begun];
  const [fresh, second] = [...prerequisites, ...next.filter(({ concept }) => !has(prerequisites, concept))];
  const lanes = [...review, ...(fresh ? [fresh] : [])];
  if (lanes.length >= FEWEST_CONCEPTS) return lanes;
  return [...lanes, ...(second ? [second] : refresh)];
}

const has = (list: readonly Candidate[], concept: string): boolean => list.some((other) => other.concept === concept);
