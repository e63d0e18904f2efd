/** The shapes that straight-line code is written for: the chain of the lessons, and small networks of one hidden layer. */
export const STRAIGHT_SHAPES = [
  [1, 1],
  [1, 1, 1],
  [1, 1, 1, 1],
  [2, 2, 1],
  [2, 3, 1],
  [2, 4, 1],
] as const;
