import type { ConceptId } from "@nn/concepts";

/** A kind of exercise, before any of its variants is made. Safe to show anywhere: it holds no key. */
export interface FamilySummary {
  readonly id: FamilyId;
  readonly title: string;
  readonly summary: string;
  readonly concept: ConceptId;
}

export type FamilyId =
  | "activation-slope"
  | "last-weight"
  | "last-bias"
  | "last-weight-number"
  | "previous-activation"
  | "weight-before"
  | "average-slope"
  | "one-step";

/** Every family, in the order in which a learner meets them. */
export const families: readonly FamilySummary[] = [
  {
    id: "activation-slope",
    title: "How steep is the activation?",
    summary: "Work out the slope of the sigmoid, of tanh or of softplus, sometimes with a stretched input.",
    concept: "activation-slope",
  },
  {
    id: "last-weight",
    title: "The last weight, link by link",
    summary: "Write the three factors between the last weight and the cost, then their product.",
    concept: "weight-gradient",
  },
  {
    id: "last-bias",
    title: "The last bias, link by link",
    summary: "The same road from the last bias to the cost: one factor changes. Which?",
    concept: "bias-gradient",
  },
  {
    id: "last-weight-number",
    title: "The last weight, in numbers",
    summary: "A small network with its values filled in. Work out how fast the cost moves.",
    concept: "weight-gradient",
  },
  {
    id: "previous-activation",
    title: "The neuron before, link by link",
    summary: "The same road from the activation of the layer before. It is how a nudge travels on to earlier layers.",
    concept: "previous-activation",
  },
  {
    id: "weight-before",
    title: "One layer further back",
    summary: "What the last link hands back, what the earlier link does itself, and the whole road through both.",
    concept: "backwards",
  },
  {
    id: "average-slope",
    title: "Many examples, one slope",
    summary: "Each example pulls at the weight in its own way. What does the whole cost say?",
    concept: "average-over-examples",
  },
  {
    id: "one-step",
    title: "One step downhill",
    summary: "A weight, its slope and a learning rate. Where does the weight stand after one step?",
    concept: "gradient-descent",
  },
];

/** True if `text` names a family. */
export const isFamilyId = (text: string): text is FamilyId => families.some((family) => family.id === text);
