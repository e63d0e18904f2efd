/** So many levels of a world open the next one. */
const ENOUGH = 4;

interface Levels {
  readonly levels: readonly { readonly slug: string }[];
}

/**
 * Which worlds are open: the first, each one that follows a world of which enough is done, and each in which something
 * is done already, by whatever way one came there.
 *
 * @param done slugs of levels that were solved or skipped
 */
export function openWorlds(worlds: readonly Levels[], done: ReadonlySet<string>): readonly boolean[] {
  const doneIn = ({ levels }: Levels) => levels.filter(({ slug }) => done.has(slug)).length;
  return worlds.map((world, at) => {
    const before = worlds[at - 1];
    return before === undefined || doneIn(world) > 0 || doneIn(before) >= neededIn(before);
  });
}

/** How many levels of a world must be done before the next one opens. */
export const neededIn = ({ levels }: Levels): number => Math.min(ENOUGH, levels.length);

/** The first level of an open world that is not done, in the order of play. */
export function nextLevel<World extends Levels>(
  worlds: readonly World[],
  isOpen: readonly boolean[],
  done: ReadonlySet<string>,
): World["levels"][number] | undefined {
  return worlds
    .filter((_, at) => isOpen[at])
    .flatMap(({ levels }) => levels)
    .find(({ slug }) => !done.has(slug));
}
