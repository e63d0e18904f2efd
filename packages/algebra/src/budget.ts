/** Thrown when a computation has used up its steps; `compare` turns it into "undecided". */
export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
}

/**
 * What a whole request may still cost, in steps of evaluation (some tens of nanoseconds each). Everything that is
 * compared for it draws from the same store, so that neither one formula nor many can make it long.
 */
export interface Effort {
  /** @throws {BudgetSpent} if nothing is left */
  readonly spend: (steps: number) => void;
  readonly left: () => number;
}

/** An effort of `most` steps; with `within`, what is spent is taken from that one too. */
export function effortOf(most: number, within?: Effort): Effort {
  let spent = 0;
  return {
    spend: (steps) => {
      spent += steps;
      if (spent > most) throw new BudgetSpent(`more than ${most} steps`);
      within?.spend(steps);
    },
    left: () => Math.max(0, Math.min(most - spent, within?.left() ?? Number.POSITIVE_INFINITY)),
  };
}

/** What a step of an exact form costs beside one of evaluation. */
export const EXACT_WEIGHT = 8;

/** Counts the steps of one comparison, so that no input can make it long. */
export interface Budget {
  readonly spend: (steps: number) => void;
  /**
   * Counts steps that were saved because their result was kept: the same comparison always takes the same work, but
   * costs no effort twice.
   */
  readonly recall: (steps: number) => void;
  /** Never more than there was. */
  readonly spent: () => number;
}

/**
 * A budget of `most` steps; spending more throws {@link BudgetSpent}.
 * @param effort  of the request
 * @param weight  what one step costs in steps of evaluation
 */
export function budgetOf(most: number, effort?: Effort, weight = 1): Budget {
  let spent = 0;
  const recall = (steps: number): void => {
    spent += steps;
    if (spent > most) throw new BudgetSpent(`more than ${most} steps`);
  };
  return {
    recall,
    spend: (steps) => {
      effort?.spend(steps * weight);
      recall(steps);
    },
    spent: () => Math.min(spent, most),
  };
}
