import { line } from "@nn/words";

/** What stands on a control, and what becomes of what is typed. */
export const words = {
  name: "Set the quantities of the chain",
  function: "Activation function of every neuron",
  exact: (quantity: string) => `${quantity}, exact value`,
  typeInstead: "Enter, or the first digit, lets you type a number.",
  undo: "Undo",
  start: "Starting values",
  copy: "Copy link",
  copied: "Link copied.",
  copyEmbed: "Copy embed",
  copiedEmbed: "Embed code copied.",
  noClipboard: "This browser does not let the page copy.",
  inAddress: "The link is in the address bar.",
  /** Activation functions, where one is chosen. */
  functions: {
    identity: "Identity",
    relu: "ReLU",
    leakyRelu: "Leaky ReLU",
    sigmoid: "Sigmoid",
    tanh: "tanh",
    softplus: "Softplus",
  },
  typed: {
    empty: "Type a number, for example 0.5.",
    notANumber: "Only a number fits here, for example −0.5.",
    outside: (min: string, max: string) => `Type a number from ${min} to ${max}.`,
    rounded: (value: string) => `Rounded to ${value}.`,
    stays: (problem: string, value: string) => `${problem} It stays ${value}.`,
  },
  nudge: {
    of: (quantity: string) => `Nudge the ${quantity}`,
    handle: (quantity: string) => `Nudge to the ${quantity}`,
    by: <Symbol>(quantity: Symbol) => line`Nudge ${quantity} by`,
    /** Before the size on a button, for those who hear it alone. */
    press: "Nudge by",
    size: "Size of the nudge",
  },
};

export type Words = typeof words;
