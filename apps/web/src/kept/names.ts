/** A list of names; undefined where something else was stored. Written by hand: a schema would cost every page more. */
export const listOfNames = (stored: unknown): readonly string[] | undefined =>
  Array.isArray(stored) && stored.every((name) => typeof name === "string") ? stored : undefined;
