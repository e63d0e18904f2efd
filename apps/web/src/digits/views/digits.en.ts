interface Said {
  readonly says: number;
  readonly score: string;
  readonly target: number;
  readonly cost: string;
}

interface Standing {
  readonly steps: number;
  readonly of: number;
  readonly right: string | undefined;
  readonly seed: number;
}

const whole = (count: number) => count.toLocaleString("en");

export const words = {
  count: whole,
  network: "The network: two layers of sixteen neurons, and ten for the digits",
  neuron: (layer: number, j: number) =>
    layer === 3 ? `The neuron for the digit ${j}` : `Neuron ${j} of hidden layer ${layer}`,
  glass: (full: number) => `full: ${full}`,
  heldOut: (digit: number) => `Held-out digit ${digit}`,
  drawn: "Your picture",
  blank: "Draw a digit here",
  padName: "Pad: draw a digit. Enter shows a held-out one, and the arrow keys move it.",
  clear: "Clear",
  another: "Another digit",
  left: "Move left",
  right: (share: string | undefined) => `right on 2,000 held-out digits: ${share ?? "none yet"}`,
  up: "Move up",
  down: "Move down",
  rightwards: "Move right",
  tidy: "Centre it like the training digits",
  target: "It should say",
  says: ({ says, score, target, cost }: Said) =>
    says === target
      ? `It says ${says}, with a score of ${score}. That is right. This digit costs ${cost}.`
      : `It says ${says}, with a score of ${score}. It should say ${target}. This digit costs ${cost}.`,
  saysDrawn: ({ says, score, target, cost }: Said) =>
    says === target
      ? `It says ${says}, with a score of ${score}. You meant ${target}. This picture costs ${cost}.`
      : `It says ${says}, with a score of ${score}, and you meant ${target}. This picture costs ${cost}.`,
  saysBlank: (says: number, score: string) =>
    `Nothing is drawn yet. Even so, it says ${says}, with a score of ${score}.`,
  cost: (value: string | undefined) => (value === undefined ? "mean cost" : `mean cost: ${value}`),
  train: "Train",
  again: (seed: number) => `Start again from seed ${seed}`,
  pause: "Pause",
  goOn: "Go on",
  kind: "with",
  kinds: { relu: "ReLU and cross-entropy", sigmoid: "sigmoid and squares" },
  save: "Save as a file",
  open: "Open a file",
  fileName: "nudge-digits.json",
  fetching: "The digits are on their way.",
  catchingUp: (steps: number, to: number) =>
    `Repeating its steps to get back to where it was: ${whole(steps)} of ${whole(to)}.`,
  learning: ({ steps, of, right, epoch }: Standing & { readonly epoch: number }) =>
    `Learning: step ${whole(steps)} of ${whole(of)}, round ${epoch} through the digits.${right ? ` Right so far: ${right}.` : ""}`,
  given: (right: string) =>
    `This network was trained for you. It reads ${right} of the held-out digits. Train one of your own.`,
  paused: ({ steps, of, right }: Standing & { readonly right: string }) =>
    `Paused at step ${whole(steps)} of ${whole(of)}. It reads ${right} of the held-out digits.`,
  stopped: "Stopped before there was a result.",
  done: ({ steps, right, seed }: Standing & { readonly right: string }) =>
    `Done: ${whole(steps)} steps from seed ${seed}. It reads ${right} of the held-out digits.`,
  faults: {
    start: "The digits could not be loaded, so nothing has been learned yet. Try again.",
    training: "Training stopped because something could not be loaded. What it has learned is kept. Try again.",
    digits: "The held-out digits could not be loaded. Your picture has not changed. Try again.",
    file: "This file does not hold a network from this chapter. Open one that you saved here. The one you have has not changed.",
  },
  layerField: "layer",
  layers: ["hidden layer 1", "hidden layer 2", "output"],
  neuronField: "neuron",
  bias: "Its bias",
  steepest: "The steepest of all",
  pixel: (place: { readonly row: number; readonly column: number } | undefined) =>
    place === undefined
      ? "Weights of this neuron: choose a pixel with the arrow keys"
      : `Weights of this neuron: row ${place.row}, column ${place.column}. Arrow keys choose another pixel.`,
  pictures: {
    weights: "Its weights: solid above 0, barred below",
    added: "What each adds for this picture: weight times ink",
    slopes: "How the cost answers to each: solid where raising the weight raises the cost",
    asleep: "None of them changes the cost: the neuron is asleep for this picture",
  },
  table: {
    from: "from neuron",
    activation: "its activation",
    weight: "weight",
    slope: "slope of the cost",
  },
  weightFrom: (k: number) => `The weight from neuron ${k}`,
  chosen: (layer: number, j: number, k: number | "bias") => {
    const neuron = layer === 3 ? `the neuron for ${j}` : `neuron ${j} of hidden layer ${layer}`;
    if (k === "bias") return `The bias of ${neuron},`;
    return layer === 1
      ? `The weight into ${neuron}, from the pixel in row ${Math.floor(k / 28) + 1}, column ${(k % 28) + 1},`
      : `The weight into ${neuron}, from neuron ${k} before it,`;
  },
  meaning: {
    whole: "what a nudge is worth",
    activation: "how loud it speaks",
    one: "the bias counts once",
    slope: "is the neuron awake?",
    weight: "the weight between",
    cost: "the answer minus the target",
    sensitivity: "how much it matters",
  },
  madeOf: "What makes up the slope of the cost at",
  openNamed: (quantity: string, value: string) => `${value}, the slope of the cost at ${quantity}: open`,
  sum: {
    neuron: "through neuron",
    weight: "weight",
    sensitivity: "its slope",
    term: "product",
    all: "all of them together:",
  },
  measure: {
    button: "Measure it",
    nudge: "nudge",
    above: "cost above",
    below: "cost below",
    ratio: "change per unit",
    settles: "Measured, with ever smaller nudges:",
    chain: "by the chain rule:",
  },
};

export type Words = typeof words;
