/** Thrown when a computation has used up its steps; `compare` turns it into "undecided". */
export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
}

/** Counts the steps of one comparison, so that no input can make it long. */
export interface Budget {
  readonly spend: (steps: number) => void;
  readonly spent: () => number;
}

/** A budget of `most` steps; spending more throws {@link BudgetSpent}. */
export function budgetOf(most: number): Budget {
  let spent = 0;
  return {
    spend: (steps) => {
      spent += steps;
      if (spent > most) throw new BudgetSpent(`more than ${most} steps`);
    },
    spent: () => spent,
  };
}
