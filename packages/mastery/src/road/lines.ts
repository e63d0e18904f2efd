import type { ConceptId } from "@nn/concepts";
import { type Chapter, placeExplaining } from "@nn/course";
import type { Line, Named } from "./line.ts";

interface Practised extends Named {
  readonly concept: ConceptId;
}

interface Played extends Named {
  readonly teaches: ConceptId;
  readonly taughtAt?: string | undefined;
}

/**
 * The road: a line for each chapter, with the exercise that it names and its level, the first that it teaches in the
 * order of play.
 */
export function linesOf(
  chapters: readonly Chapter[],
  families: readonly Practised[],
  levels: readonly Played[],
): readonly Line[] {
  return chapters.map((chapter) => {
    const { slug, title, sections } = chapter;
    const exercise = families.find(({ id }) => id === chapter.exercise);
    const level = levels.find(({ teaches, taughtAt }) => placeExplaining(teaches, taughtAt)?.chapter.slug === slug);
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
