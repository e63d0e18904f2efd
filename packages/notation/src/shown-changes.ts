import { readBack, shownNumber } from "./number.ts";

/** How many decimals more than it has room for, at most, a row of changes may take. */
const MOST_GUARDS = 5;

/** A row of changes, each caused by the one before it, and how much of a change gets through from each to the next. */
export interface ShownChanges {
  readonly changes: readonly string[];
  /** Undefined where nothing is compared, or where the changes are too small for any ratio to follow from them. */
  readonly ratios: readonly (string | undefined)[];
}

/**
 * Shows a row of changes so that each shown change over the one before it gives the shown ratio, all with the same
 * decimals: +0.0621 over +0.1000 is 0.621, which three decimals would not say.
 *
 * @param ratios  ratio n leads from change n to change n + 1
 */
export function shownChanges(
  changes: readonly number[],
  ratios: readonly (number | undefined)[],
  decimals: number,
): ShownChanges {
  for (let guard = decimals; ; guard++) {
    const shown = changes.map((change) => shownNumber(change, guard, true));
    const told = ratios.map((ratio, at) => {
      if (ratio === undefined) return undefined;
      const byPencil = readBack(shown[at + 1] ?? "") / readBack(shown[at] ?? "");
      const text = shownNumber(ratio);
      return Number.isFinite(byPencil) && shownNumber(byPencil) === text ? text : undefined;
    });
    const isWhole = told.every((text, at) => (text === undefined) === (ratios[at] === undefined));
    if (isWhole || guard === decimals + MOST_GUARDS) return { changes: shown, ratios: told };
  }
}
