import type { ConceptId } from "@nn/concepts";
import { candidate, candidatesIn } from "./candidates.ts";
import type { Catalogue } from "./catalogue.ts";
import type { History } from "./history.ts";
import type { Suggestion } from "./reason.ts";
import { standingsIn } from "./standing.ts";

/**
 * What to do next, the most sensible first: what belongs to the chapter being read, what a mistake builds on, the
 * mistake itself, what is due, what is begun, what can be begun, and last what had better rest until tomorrow. Each concept appears once, for its first reason.
 */
export function suggest(
  history: History,
  now: number,
  catalogue: Catalogue,
  { reading }: { readonly reading?: ConceptId | undefined } = {},
): readonly Suggestion[] {
  const standings = standingsIn(history, now, catalogue);
  const read = reading && standings.get(reading);
  const { prerequisites, mistakes, due, begun, next, resting } = candidatesIn(standings, now);
  const inOrder = [
    ...(read ? [candidate(read, { kind: "reading" })] : []),
    ...prerequisites,
    ...mistakes,
    ...due,
    ...begun,
    ...next,
    ...resting,
  ];
  return inOrder
    .filter(({ concept }, i) => inOrder.findIndex((other) => other.concept === concept) === i)
    .flatMap(({ concept, reason, families: [family] }) => (family ? [{ family, concept, reason }] : []));
}
