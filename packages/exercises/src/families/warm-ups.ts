import type { FamilyEntry } from "../family-entry.ts";

/** Rusty calculus: the derivative and the chain rule, before any network. */
export const warmUps = [
  {
    id: "nudge-ratio",
    title: "A nudge, and what it does",
    summary: "Nudge x by h, see how far the function moves for it, and let h shrink to nothing.",
    concept: "derivative",
  },
  {
    id: "power-derivative",
    title: "The slope of powers",
    summary: "Find the derivative of a sum of powers, one power at a time.",
    concept: "derivative",
  },
  {
    id: "rates-multiply",
    title: "Rates along the way",
    summary: "One thing moves the next, and that one another. How fast does the last follow the first?",
    concept: "chain-rule",
  },
  {
    id: "chain-warm-up",
    title: "A function inside a function",
    summary: "Find the slope of the outside, the slope of the inside, and of both together.",
    concept: "chain-rule",
  },
] as const satisfies readonly FamilyEntry[];
