import { opens } from "./opens.ts";

interface Levels {
  readonly levels: readonly { readonly slug: string }[];
}

/** Which worlds are open. */
export const openWorlds = (worlds: readonly Levels[], done: ReadonlySet<string>): readonly boolean[] =>
  worlds.map(({ levels }) => levels.map(({ slug }) => slug)).map((own, at, all) => opens(own, all[at - 1], done));

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
