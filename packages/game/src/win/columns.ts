/** How many learners solved a level with one value of a measure. */
export interface Bar {
  readonly value: number;
  readonly learners: number;
}

/** One column of a histogram. */
export interface Column {
  /** "6", or "12+" for the last column where the values go on. */
  readonly label: string;
  readonly value: number;
  readonly learners: number;
  readonly isOwn: boolean;
}

/** More columns than this cannot be read on a telephone. */
export const MOST_COLUMNS = 8;

/**
 * One column for each value from the least to the most, whether or not somebody has it. A long tail is gathered in the last
 * column, with the player in it if that is where the player is.
 *
 * @param least  a value that has a column in any case: par
 */
export function columnsOf(bars: readonly Bar[], own: number, least: number): readonly Column[] {
  const first = Math.min(least, own, ...bars.map(({ value }) => value));
  const last = Math.max(least, own, ...bars.map(({ value }) => value));
  const shownTo = Math.min(last, first + MOST_COLUMNS - 1);
  const learnersWith = (fits: (value: number) => boolean) =>
    bars.filter(({ value }) => fits(value)).reduce((sum, { learners }) => sum + learners, 0);
  return Array.from({ length: shownTo - first + 1 }, (_, at) => first + at).map((value) => {
    const isTail = value === shownTo && last > shownTo;
    return {
      label: isTail ? `${value}+` : `${value}`,
      value,
      learners: learnersWith((each) => (isTail ? each >= value : each === value)),
      isOwn: isTail ? own >= value : own === value,
    };
  });
}
