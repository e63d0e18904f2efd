import type { GreedyOutcome, Outcome } from "@nn/level-kit";
import { plural } from "@nn/words/en";

const counted = (count: number, one: string, other: string) => `${count} ${plural(count, { one, other })}`;
const many = (count: number) => count.toLocaleString("en");

export const words = {
  solving: (start: number, starts: number, states: number) =>
    `Solving${starts > 1 ? ` start ${start + 1} of ${starts}` : ""}: ${many(states)} positions looked at, no proof yet.`,
  checking: "Every rule is being checked.",
  waiting: "Being checked.",
  cancelled: "Stopped. The report below is about an earlier version.",
  failed: "The check could not be finished.",
  cancel: "Stop",
  again: "Check again",

  unreadable: (faults: number) =>
    `Not a level yet: ${counted(faults, "thing to mend", "things to mend")}, each marked beside its field.`,
  toMend: (faults: number) => `${counted(faults, "thing to mend", "things to mend")}.`,
  good: "Every rule holds.",
  broken: (rules: number) => `${counted(rules, "rule is", "rules are")} broken.`,
  brokenList: "What to change",

  start: (at: number) => (at === 0 ? "From its own start" : `From start ${at + 1}`),
  unsolved: "No way to win within the budget is known.",
  facts: {
    par: "Par",
    planner: "Planner",
    reader: "Reader",
    prober: "Prober",
    greedy: "Greedy",
    random: "Random",
    uphill: "Uphill",
    knobs: "Knobs that matter",
    lamps: "Lamps that help",
    difficulty: "Difficulty",
    solution: "Solution",
  },
  about: {
    planner: "the solver, who sees everything",
    reader: "follows the steepest slope",
    prober: "tries knob after knob, without calculus",
    greedy: "always makes the best next nudge",
    random: "turns anything anywhere",
  },
  par: (par: number, proved: boolean, states: number) =>
    proved
      ? `${par}, proved: ${many(states)} ${plural(states, { one: "position", other: "positions" })} looked at`
      : `${par}, the best known: no proof among ${many(states)} positions, where the solver stops`,
  placed: (par: number) => counted(par, "factor to place", "factors to place"),
  planner: (par: number) => `wins with ${par} of ink`,
  player: ({ end, ink }: Outcome, par: number) => {
    if (end === "solved") return `wins with ${ink} of ink, ${(ink / par).toFixed(1)} times par`;
    return end === "stopped" ? `gets stuck after ${ink} of ink` : `runs out of budget after ${ink} of ink`;
  },
  greedy: ({ end, nudges }: GreedyOutcome) => {
    if (end === "solved") return `wins in ${nudges}`;
    return end === "stopped" ? `gets stuck after ${nudges}` : `runs out of budget after ${nudges}`;
  },
  random: (share: number) => `wins ${(100 * share).toFixed(1)} % of runs`,
  uphill: (uphill: number, par: number) => `${uphill} of ${par} ${plural(par, { one: "nudge", other: "nudges" })}`,
  none: "none",
  difficulty: (difficulty: number) => `${difficulty.toFixed(1)} of 5`,
  pays: "Reading slopes pays here.",
  tries: "Trying does about as well as reading slopes here.",
  stuck: "Following the slopes gets stuck here: a player has to think further.",

  landscape: {
    title: "Cost landscape",
    along: "To the right",
    up: "Upwards",
    name: (along: string, up: string) =>
      `The cost over the ${along} and the ${up}: lines of equal cost, each twice the one inside it`,
    key: "Shaded: solved. The dot is the start, the line one solution at par. All other knobs stay at their start.",
    nowhere: "With the other knobs at their start, nothing on this map is solved.",
  },
};

export type Words = typeof words;
