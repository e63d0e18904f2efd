import { placeExplaining } from "@nn/course";
import { families } from "@nn/exercises";
import type { Level } from "@nn/level-kit";

/** What lies behind a level: the section that explains it, and the exercise that asks it. */
export interface Behind {
  readonly section?: { readonly title: string; readonly href: string };
  readonly exercise?: { readonly title: string; readonly href: string };
}

/** Found where pages are made: a browser needs neither the course nor the families. */
export function behind({ teaches, taughtAt }: Level): Behind {
  const place = placeExplaining(teaches, taughtAt);
  const exercise =
    families.find(({ concept }) => concept === teaches) ?? families.find(({ id }) => id === place?.chapter.exercise);
  return {
    ...(place && {
      section: { title: place.section.title, href: `/lessons/${place.chapter.slug}#${place.section.id}` },
    }),
    ...(exercise && { exercise: { title: exercise.title, href: `/practice/${exercise.id}` } }),
  };
}
