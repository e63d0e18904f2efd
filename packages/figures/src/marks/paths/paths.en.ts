import { line } from "@nn/words";
import { plural } from "@nn/words/en";

/** What the path composer says. */
export const words = {
  drawing: {
    byPath: "The network: choose lines to build a path to the cost",
    backwards: "The network: beside each neuron stands the number that has come back to it",
  },
  /** A line by its weight, and what choosing it would do. */
  line: {
    taken: (weight: string, value: string) => `${weight}, ${value}, part of the path`,
    open: (weight: string, value: string) => `${weight}, ${value}, leads on`,
    other: (weight: string, value: string) => `${weight}, ${value}`,
  },
  from: "Where the paths begin",
  fromQuantity: <Symbol>(quantity: Symbol) => line`from ${quantity}`,
  spokenFrom: (quantity: string) => `from ${quantity}`,
  way: "How the derivative is worked out",
  byPath: "Path by path",
  backwards: "Backwards",
  takeBack: "Take back",
  clear: "Clear",
  rest: "Find the rest",
  heading: <Symbol>(start: Symbol, cost: Symbol) => line`Paths from ${start} to ${cost}`,
  count: (found: number, all: number) => `${found} of ${all}`,
  via: (neurons: readonly number[]) => `via ${neurons.join(", then ")}`,
  spokenPath: (path: string, share: string) => `${path}: ${share}`,
  toFind: "to find",
  sum: "sum so far",
  measured: "measured",
  gap: (gap: string, missing: number) =>
    `Gap ${gap}: ${missing} ${plural(missing, { one: "path is", other: "paths are" })} missing.`,
  gapLeft: (gap: string) => `Gap ${gap}: too small a difference for a path.`,
  cancel: (missing: number) =>
    `No gap, although ${missing} ${plural(missing, { one: "path is", other: "paths are" })} missing: what is missing adds up to nothing.`,
  closed: "No gap. The sum over all paths is the derivative.",
  neuron: (index: number, layer: string) => `neuron ${index} of layer ${layer}`,
  input: (index: number) => `input ${index}`,
  says: {
    begin: (neuron: string) => `Choose a line that leaves ${neuron}, and go on until you reach an output.`,
    goesOn: (neuron: string) => `The path is now at ${neuron}. Choose a line that goes on from there.`,
    found: (share: string, gap: string) => `This path carries ${share}. The gap is now ${gap}.`,
    last: (share: string) => `This path carries ${share}. It was the last one, and the gap is closed.`,
    known: (share: string) => `You have this path already. It carries ${share}.`,
    apart: (line: string, path: string) =>
      `This line begins at ${line}, but your path is at ${path}. Choose a line that begins there.`,
    aside: "A nudge of the start never passes this line. Choose a line between the start and the cost.",
    takenBack: (sum: string, gap: string) => `Taken back. The sum is ${sum}, the gap ${gap}.`,
    all: "All paths are there, and the gap is closed. Take one back, or clear them, to find them yourself.",
  },
  product: "The path whose product is shown",
  soFar: "so far",
  noProduct: "Here stands the product along a path.",
  sweep: {
    player: "The sweep",
    step: "Step",
    back: "Back",
    play: "Play",
    pause: "Pause",
    outputs: "First the outputs: nothing lies behind them but the cost.",
    layer: "Then the layer before: each neuron adds up what comes back from the neurons that it speaks to.",
    start: "Last the start itself. Everything behind it is in numbers that are known already.",
    multiplications: (here: string, soFar: string) => `Multiplications: ${here} in this step, ${soFar} so far.`,
    at: (step: number, all: number) => `Step ${step} of ${all}.`,
  },
  counts: {
    heading: "Multiplications",
    byPath: "by path",
    backwards: "backwards",
    alone: <Symbol>(start: Symbol) => line`for ${start} alone`,
    weights: (weights: string) => `for all ${weights} weights`,
    digits: (sizes: string) => `for all weights of ${sizes}`,
    once: "Each neuron adds its paths up once. Everyone before it uses that one number.",
    number: (count: number) => new Intl.NumberFormat("en").format(count),
  },
};

export type Words = typeof words;
