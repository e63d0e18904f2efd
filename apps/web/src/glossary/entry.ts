import { packs } from "@nn/catalog";
import { addressOf, placeExplaining, type Term } from "@nn/course";
import { families } from "@nn/exercises";
import { levelWords } from "@/play/level-words.ts";

interface Way {
  readonly href: string;
  readonly title: string;
}

/** Where a term of the glossary leads: to read, to practise, to play. */
export interface Entry {
  readonly term: Term;
  readonly taught: Way | undefined;
  readonly practised: readonly Way[];
  readonly played: readonly Way[];
}

const levels = packs.flatMap((pack) => pack.levels);

export function entryOf(term: Term): Entry {
  const place = placeExplaining(term.concept, term.explainedAt);
  return {
    term,
    taught: place && { href: `/lessons/${addressOf(place)}`, title: `${place.chapter.title}: ${place.section.title}` },
    practised: families
      .filter(({ concept }) => concept === term.concept)
      .map(({ id, title }) => ({ href: `/practice/${id}`, title })),
    played: levels
      .filter(({ teaches }) => teaches === term.concept)
      .map((level) => ({ href: `/play/${level.slug}`, title: levelWords(level).title })),
  };
}
