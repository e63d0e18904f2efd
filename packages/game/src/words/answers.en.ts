/** What is said once something was asked on the bench. It comes after the page. */
export const answerWords = {
  factor: {
    cost: "error × 2",
    slope: "slope",
    weight: "weight",
    activation: "activation",
    input: "input",
    one: "bias",
  },
  wrong: {
    notSo: "Not so.",
    /** What the cost does after all. */
    outcome: { up: "The cost rises.", down: "The cost falls.", none: "The cost does not move." },
    together: { up: "Together they raise it.", down: "Together they lower it.", none: "Together they cancel." },
    votes: (up: number, down: number, all: number) => `${up} of ${all} examples raise it, ${down} lower it.`,
    costs: "The sign now costs a lamp.",
    paid: "The sign lamp is lit and paid for.",
    goOn: "Go on to the ranking",
    chain: "What a tiny nudge does, link by link",
    /** Read aloud: "w rises, z rises, C falls". */
    way: { up: "rises", down: "falls", none: "stays" },
  },
  factors: "Factors from the cost back to the knob",
  path: (number: number) => `path ${number}`,
  sum: "sum",
  perUnit: "per unit",
  mean: (example: number, all: number) => `example ${example} of ${all}; mean`,
  quotient: (terms: string, count: number) => `(${terms}) / ${count} =`,
  rank: {
    name: "Steepest first",
    ask: "Which knob moves the cost most? Press them in order, the steepest first.",
    place: (knob: string, at: number) => `${knob}, place ${at}`,
    free: (knob: string) => `${knob}, no place yet`,
    commit: "Commit this order",
  },
};
