/** So many levels of a world open the next one. */
const ENOUGH = 4;

type Slugs = readonly string[];

/** How many of a world's levels must be done before the next one opens. */
export const neededIn = ({ length }: { readonly length: number }): number => Math.min(ENOUGH, length);

/**
 * Whether a world is open: the first is, and one that follows a world of which enough is done, and one in which something is
 * done already, by whatever way one came there.
 *
 * @param own     slugs of its levels
 * @param before  those of the world before
 * @param done    those that were solved or skipped
 */
export function opens(own: Slugs, before: Slugs | undefined, done: ReadonlySet<string>): boolean {
  const doneIn = (slugs: Slugs) => slugs.filter((slug) => done.has(slug)).length;
  return !before || doneIn(own) > 0 || doneIn(before) >= neededIn(before);
}
