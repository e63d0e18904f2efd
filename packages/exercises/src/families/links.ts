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
    id: "cost-slope",
    title: "How fast does the cost follow the output?",
    summary: "The slope of the cost along the last activation, in letters and in numbers.",
    concept: "cost-slope",
  },
  {
    id: "cost-slope-sign",
    title: "Which way, and how steep?",
    summary: "Four outputs and their targets. Predict which must rise, and where the cost is steepest.",
    concept: "cost-slope",
  },
  {
    id: "slope-ranking",
    title: "Where does a nudge get through?",
    summary: "Rank four neurons by the slope of their activation function, by looking alone.",
    concept: "activation-slope",
  },
  {
    id: "sum-slopes",
    title: "What moves the weighted sum?",
    summary: "How fast the weighted sum follows its weight, its bias and the neuron before.",
    concept: "weight-slope",
  },
  {
    id: "weight-nudge",
    title: "A nudge of the weight",
    summary: "Nudge a weight by a little. How far does its weighted sum move?",
    concept: "weight-slope",
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
    id: "last-bias-number",
    title: "The last bias, in numbers",
    summary: "The same small network, nudged at its bias. How fast does the cost move?",
    concept: "bias-gradient",
  },
  {
    id: "previous-activation",
    title: "The neuron before, link by link",
    summary: "The same road from the activation of the layer before. It is how a nudge travels on to earlier layers.",
    concept: "previous-activation",
  },
  {
    id: "previous-activation-number",
    title: "The neuron before, in numbers",
    summary: "Predict whether the cost rises or falls with the neuron before, then work out how fast.",
    concept: "previous-activation",
  },
  {
    id: "find-the-mistake",
    title: "Find the mistake",
    summary: "A worked derivation with one slip in it. Find the line, and put it right.",
    concept: "weight-gradient",
  },
] as const satisfies readonly FamilyEntry[];
