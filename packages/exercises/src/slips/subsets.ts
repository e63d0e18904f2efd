import "server-only";

/** Every choice of some of the list, none and all included, each in the list's order. */
export const subsetsOf = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.reduce<readonly (readonly T[])[]>((all, each) => all.concat(all.map((some) => [...some, each])), [[]]);
