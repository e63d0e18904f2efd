import { line } from "@nn/words";

/** What the microscope of slopes says. */
export const words = {
  link: "The last link: the activation before, weight, weighted sum, activation, target and cost",
  curve: (effect: string, cause: string) => `The curve of the ${effect} over the ${cause}`,
  plot: (effect: string, cause: string) => `${effect} over ${cause}: the curve, its tangent, and a step`,
  dot: (effect: string, cause: string) => `Slide along the curve of the ${effect} over the ${cause}`,
  at: (cause: string, effect: string, slope: string) => `${cause}; ${effect}; slope ${slope}`,
  fill: (activation: string, bias: string) => `Fill the glass of the ${activation}, through the ${bias}`,
  zoom: <Symbol>(quantity: Symbol) => line`Zoom, nudge Δ${quantity}`,
  zoomed: (size: string, measured: string, slope: string) => `${size}: rise over run ${measured}, slope ${slope}`,
  send: <Symbol>(quantity: Symbol) => line`Nudge ${quantity}`,
  bend: (name: string) => `through ${name}`,
  square: "square the gap",
  ratio: "rise ÷ run",
  nothing: "too little arrives to be measured",
  measured: (quotient: string) => `Measured with this nudge: ${quotient}.`,
  gap: (gap: string) => `The gap of ${gap} is the bend of the curves. A smaller nudge closes it.`,
  same: "To three decimals that is the derivative itself.",
  moves: (kind: string, change: string) => `${kind} ${change}`,
  travelled: (nudged: string, others: readonly string[]) => `${nudged}. First ${others.join(", then ")}.`,
};

export type Words = typeof words;
