import type { ConceptId } from "@nn/concepts";
import { type Chapter, placeExplaining } from "@nn/course";
import type { Line, Named } from "./line.ts";

interface Practised extends Named {
  readonly concept: ConceptId;
  readonly taughtAt?: string | undefined;
}

interface Played extends Named {
  readonly teaches: ConceptId;
  readonly taughtAt?: string | undefined;
}

/**
 * The road: a line for each chapter, with its exercise and its level. A chapter names its exercise; where it does not,
 * the first family that it teaches stands there. Its level is the first that it teaches, in the order of play.
 */
export function linesOf(
  chapters: readonly Chapter[],
  families: readonly Practised[],
  levels: readonly Played[],
): readonly Line[] {
  return chapters.map((chapter) => {
    const { slug, title, sections } = chapter;
    const isHere = (concept: ConceptId, taughtAt: string | undefined) =>
      placeExplaining(concept, taughtAt)?.chapter.slug === slug;
    const own = families.filter(({ concept, taughtAt }) => isHere(concept, taughtAt));
    const exercise = own.find(({ id }) => id === chapter.exercise) ?? own[0];
    const level = levels.find(({ teaches, taughtAt }) => isHere(teaches, taughtAt));
    return {
      slug,
      title,
      sections: sections.map(named),
      ...(exercise && { exercise: { ...named(exercise), concept: exercise.concept } }),
      ...(level && { level: named(level) }),
    };
  });
}

const named = ({ id, title }: Named): Named => ({ id, title });
