/**
 * The ideas of the course, in the order in which it meets them, and what each rests on. A new idea goes after everything
 * that it requires; its words stand in `words.en.ts`.
 */
export const ideas = [
  { id: "derivative", requires: [] },
  { id: "chain-rule", requires: ["derivative"] },
  { id: "weighted-sum", requires: [] },
  { id: "activation", requires: ["weighted-sum"] },
  { id: "cost", requires: ["activation"] },
  { id: "causes", requires: ["cost"] },
  { id: "nudges", requires: ["derivative", "causes"] },
  { id: "cost-slope", requires: ["derivative", "cost"] },
  { id: "activation-slope", requires: ["derivative", "activation"] },
  { id: "weight-slope", requires: ["derivative", "weighted-sum"] },
  { id: "weight-gradient", requires: ["chain-rule", "cost-slope", "activation-slope", "weight-slope"] },
  { id: "average-over-examples", requires: ["weight-gradient"] },
  { id: "bias-gradient", requires: ["weight-gradient"] },
  { id: "previous-activation", requires: ["weight-gradient"] },
  { id: "backwards", requires: ["previous-activation", "bias-gradient"] },
  { id: "many-neurons", requires: ["backwards"] },
  { id: "sum-over-paths", requires: ["many-neurons"] },
  { id: "gradient-vector", requires: ["bias-gradient", "average-over-examples"] },
  { id: "gradient-descent", requires: ["gradient-vector"] },
] as const satisfies readonly { id: string; requires: readonly string[] }[];

/** The name of an idea, the same in lessons, exercises and levels. */
export type ConceptId = (typeof ideas)[number]["id"];
