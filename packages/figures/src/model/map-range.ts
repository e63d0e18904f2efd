/** How far a map of two parameters goes, either way: within what a reader may set, and no larger than it need be. */
export const MAP_RANGE = [-3, 3] as const;

export const isOnMap = (values: readonly number[]): boolean =>
  values.every((value) => value >= MAP_RANGE[0] && value <= MAP_RANGE[1]);
