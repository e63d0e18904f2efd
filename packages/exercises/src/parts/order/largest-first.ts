import "server-only";

/** The places of things in their list, ordered by a measure of each: that of the largest comes first. */
export const largestFirst = <Thing>(things: readonly Thing[], measure: (thing: Thing) => number): readonly number[] =>
  things
    .map((thing, place) => ({ place, size: measure(thing) }))
    .sort((a, b) => b.size - a.size)
    .map(({ place }) => place);
