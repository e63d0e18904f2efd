import type { FamilyEntry } from "../family-entry.ts";

/** One link of the chain: its factors, and the last weight, bias and activation made of them. */
export const links = [
  {
    id: "activation-slope",
    title: "How steep is the activation?",
    summary: "Work out the slope of the sigmoid, of tanh or of softplus, sometimes with a stretched input.",
    concept: "activation-slope",
  },
  {
    id: "build-the-chain",
    title: "Build the chain",
    summary: "Take the links that a nudge crosses on its way to the cost, and leave the others in the tray.",
    concept: "weight-gradient",
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
    id: "find-the-mistake",
    title: "Find the mistake",
    summary: "A worked derivation with one slip in it. Find the line, and put it right.",
    concept: "weight-gradient",
  },
] as const satisfies readonly FamilyEntry[];
