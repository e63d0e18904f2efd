export const KINDS = ["section", "term", "exercise", "level", "play"] as const;

/** Something that can be searched for: a section of a chapter, a term, an exercise, a level, or another way to play. */
export interface Findable {
  readonly kind: (typeof KINDS)[number];
  readonly href: string;
  readonly title: string;
  /** The page it stands on, where its title alone does not say. */
  readonly on?: string;
  readonly text: string;
}
