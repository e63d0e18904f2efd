import { type ConceptId, prerequisitesOf } from "@nn/concepts";
import { candidate, candidatesIn } from "./candidates.ts";
import type { Catalogue } from "./catalogue.ts";
import type { History } from "./history.ts";
import type { Suggestion } from "./reason.ts";
import { standingsIn } from "./standing.ts";

/**
 * What to do next, the most sensible first: what belongs to the chapter being read, what a mistake builds on, the
 * mistake itself, what is due, what is begun, what can be begun, and last what had better wait or rest until tomorrow. What
 * is read does not come first while something that it builds on is only begun. Each concept appears once, for its
 * first reason.
 */
export function suggest(
  history: History,
  now: number,
  catalogue: Catalogue,
  { reading }: { readonly reading?: ConceptId | undefined } = {},
): readonly Suggestion[] {
  const standings = standingsIn(history, now, catalogue);
  const read = reading && standings.get(reading);
  const begunBelow = reading && prerequisitesOf(reading).some((id) => standings.get(id)?.state === "learning");
  const { prerequisites, mistakes, due, begun, next, waiting, resting } = candidatesIn(standings, now);
  const inOrder = [
    ...(read && !begunBelow ? [candidate(read, { kind: "reading" })] : []),
    ...prerequisites,
    ...mistakes,
    ...(prerequisites.length > 0 ? waiting : []),
    ...due,
    ...begun,
    ...next,
    ...waiting,
    ...resting,
  ];
  return inOrder
    .filter(({ concept }, i) => inOrder.findIndex((other) => other.concept === concept) === i)
    .flatMap(({ families: [family], ...found }) => (family ? [{ family, ...found }] : []));
}
