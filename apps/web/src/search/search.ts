import MiniSearch from "minisearch";
import type { Findable } from "./found.ts";

export interface Hit extends Findable {
  /** The words of the text that answer what was typed. */
  readonly terms: readonly string[];
}

const MOST = 20;

/** Searches what can be found: the beginning of a word is enough, and a letter may be wrong. */
export function searcher(all: readonly Findable[]): (typed: string) => readonly Hit[] {
  const index = new MiniSearch<Findable & { readonly id: number }>({
    fields: ["title", "on", "text"],
    searchOptions: {
      boost: { title: 4, on: 1.5 },
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 1 : 0),
    },
  });
  index.addAll(all.map((each, id) => ({ ...each, id })));
  return (typed) =>
    index
      .search(typed)
      .slice(0, MOST)
      .flatMap(({ id, terms }) => {
        const found = all[id];
        return found ? [{ ...found, terms }] : [];
      });
}
