import { line } from "@nn/words";
import { plural } from "@nn/words/en";

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What figures say: beside a mark, on a control, to a screen reader. Names of quantities come from notation. */
export const words = {
  input: "input",
  /** Below a glass that is full at another value than 1. */
  fullAt: (value: string) => `of ${value}`,
  /** Below a drawing that has no room for everything at once. */
  touch: {
    forNumbers: "Point at a line or a neuron to read its number.",
    forNames: "Point at a line or a neuron to read its name.",
  },
  named: (name: string, value: string) => `${name}, ${value}`,

  drawings: {
    chain: "The chain: input, weights, neurons with biases, target and cost",
    network: "The network: inputs, weights, neurons with biases, targets and cost",
    sweep: "The network, with the sensitivity of the cost beside every quantity that the sweep has reached",
    tree: "The tree of causes: the cost on top, and below each quantity what it is made of",
    lines: (nudge: string) => `Number lines at one scale: a nudge of ${nudge} and what comes of it`,
  },

  controls: {
    name: "Set the quantities of the chain",
    function: "Activation function of every neuron",
    exact: (quantity: string) => `${quantity}, exact value`,
    undo: "Undo",
    start: "Starting values",
    copy: "Copy link",
    copied: "Link copied.",
    copyEmbed: "Copy embed",
    copiedEmbed: "Embed code copied.",
    noClipboard: "This browser does not let the page copy.",
    inAddress: "The link is in the address bar.",
    oldLink: "This link is from an older lesson. You see the starting values.",
  },

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

  lines: {
    change: <Symbol>(quantity: Symbol) => line`change in ${quantity}`,
    noRatio: "nothing to compare",
  },

  tables: {
    /** The second part is left out where there is no room for it. */
    gap: <Piece>(toWhat: (text: string) => Piece) => line`gap${toWhat(" to the derivative")}`,
    derivative: "the derivative",
    perUnit: (kind: string) => ["cost per unit", `of ${kind}`],
    path: (number: number) => `path ${number}`,
  },

  layer: {
    table:
      "The last layer as a table: a row for each neuron that its wires lead into, a column for each that they come from",
    from: "from",
    into: "into",
    bias: "bias",
    sum: "sum",
    ends: <Piece>(weight: Piece, into: string, from: string) =>
      line<Piece | string>`${weight}: first where it ends, neuron ${into}; then where it begins, neuron ${from}.`,
    oneEnd: <Piece>(bias: Piece, neuron: string) =>
      line<Piece | string>`${bias}: a bias comes from nowhere, so one number is enough: neuron ${neuron}.`,
  },

  tree: {
    layers: "How many layers are shown",
    layersShown: (count: number) => `${count} ${plural(count, { one: "layer", other: "layers" })}`,
    links: (count: number) => `${count} ${plural(count, { one: "link", other: "links" })}`,
    title: <Piece>(links: Piece, from: Piece, to: Piece) => line`${links} from ${from} up to ${to}`,
    start: "a nudge of 1",
    moves: <Symbol>(quantity: Symbol) => line`moves ${quantity} by`,
    link: "slope of the link",
    left: "what is left",
    said: (from: string, moves: readonly string[]) => `A nudge of 1 to the ${from} moves ${moves.join(", then ")}.`,
    movesBy: (quantity: string, by: string) => `the ${quantity} by ${by}`,
  },

  averaging: {
    leaveOut: "Press a number to leave that example out.",
    example: "Example",
    network: "What the network says, and should say",
    cost: "cost",
    slope: <Symbol>(quantity: Symbol) => line`slope with respect to ${quantity}`,
    lowers: "up lowers C",
    raises: "up raises C",
    counted: "Count example",
    mustStay: "One example has to stay.",
    says: (input: string, output: string, target: string) =>
      `Given ${input}, the network says ${output} and should say ${target}.`,
    mean: "the mean, which the network follows",
    meanIs: (slope: string) => `The mean slope is ${slope}.`,
    plot: "The cost of each example, and their mean, for every value of the parameter",
    point: (quantity: string) => `Slide the ${quantity} along the curve`,
  },

  descent: {
    pair: "The two parameters of the map",
    pairOf: <Symbol>(along: Symbol, up: Symbol) => line`${along}, ${up}`,
    spokenPair: (along: string, up: string) => `${along} and ${up}`,
    rate: <Letter>(letter: Letter) => line`${letter} learning rate`,
    step: "Step",
    back: "Back",
    run: "Run",
    pause: "Pause",
    map: (along: string, up: string) => `Map of the cost: ${along} goes to the right, ${up} goes up`,
    place: (along: string, up: string) => `Place on the map: ${along} and ${up}`,
    at: (along: string, valueAlong: string, up: string, valueUp: string) => `${along} ${valueAlong}, ${up} ${valueUp}`,
    slice: (along: string) => `The cost over the ${along}, its tangent, and where the next step leads`,
    next: "new",
    bars: "The cost after each step",
    start: "start",
    steps: (count: number) => `${count} ${plural(count, { one: "step", other: "steps" })}`,
    begins: (cost: string) => `No step yet. The cost is ${cost}.`,
    falls: (step: number, before: string, after: string) => `Step ${step}: the cost falls from ${before} to ${after}.`,
    rises: (step: number, before: string, after: string) =>
      `Too far: step ${step} lands higher than it began. The cost rises from ${before} to ${after}.`,
    level: (step: number, cost: string) => `Step ${step}: it is almost level here. The cost stays at ${cost}.`,
    left: "The ball has left the map.",
    overflow: "The next step would be too large for any number here.",
  },

  slopes: {
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
    gap: (gap: string) => `The gap of ${gap} is the bend of the curves. Zoom in, and it closes.`,
    same: "To three decimals that is the derivative itself.",
    moves: (kind: string, change: string) => `${kind} ${change}`,
    travelled: (nudged: string, others: readonly string[]) => `${nudged}. First ${others.join(", then ")}.`,
  },

  sweep: {
    player: "The sweep backwards",
    play: "Play",
    pause: "Pause",
    again: "Play again",
    toCost: "Back to the cost",
    back: "One step back, towards the cost",
    on: "One step on, away from the cost",
    nothing: "Nothing yet: only the cost is known.",
    at: (step: number, last: number, what: string) => `${step} of ${last}: ${what}`,
    /** What a step finds; `count` says how many of them there are, weights and biases together. */
    steps: {
      activations: (layer: string, count: number) =>
        `${plural(count, { one: "the activation", other: "the activations" })} of layer ${layer}`,
      sums: (layer: string, count: number) =>
        `${plural(count, { one: "the weighted sum", other: "the weighted sums" })} of layer ${layer}`,
      parameters: (layer: string, count: number) =>
        `${count === 2 ? "the weight and the bias" : "the weights and biases"} of layer ${layer}`,
    },
    bars: "The size of ∂C/∂w in each layer",
    of: (quantity: string, value: string) => `${quantity}: sensitivity ${value}`,
    spoken: (says: string, found: readonly string[]) => [says, ...found].join(". "),
    neighbours: (count: number, sum: string) =>
      count === 1
        ? `From its neighbour: ${sum}, one product more than what was known.`
        : `From its neighbours: ${sum}, ${count} products more than what was known.`,
    begins: (sum: string) => `Here it begins: ${sum}, twice the distance from the target.`,
    press: "Press Play, or take one step on.",
    perUnit: "cost per unit",
    factors: {
      activation: "activation",
      input: "input",
      weight: "weight",
      slope: "slope",
      cost: "error × 2",
      one: "always 1",
    },
    legend:
      "A triangle that points up: raising this quantity raises the cost. Pointing down: raising it lowers the cost. Choose a number to see what it is made of.",
  },

  letters: {
    at: (x: string, atX: string, y: string, atY: string, slope: string) => `${x} ${atX}, ${y} ${atY}, slope ${slope}`,
    values: (each: readonly string[]) => each.join("; "),
    plot: "The curve of y = x², a dot on it, its tangent, and a step",
    dot: "Slide the dot along the curve",
    lines: "Three number lines at one scale: a nudge of x, and what comes of it",
    drag: "Slide x along its line",
    run: "run",
    rise: "rise",
    slope: "slope of the tangent",
    gap: (gap: string) => `The gap is ${gap}. Take a smaller step, and it closes.`,
    same: "To three decimals the two are the same.",
  },

  /** What a change came to, read aloud. */
  said: {
    meanCost: "mean cost",
    rises: (name: string, before: string, after: string) => `the ${name} rises from ${before} to ${after}`,
    falls: (name: string, before: string, after: string) => `the ${name} falls from ${before} to ${after}`,
    stays: (name: string, value: string) => `the ${name} stays at ${value}`,
    sentence: (clauses: readonly string[]) => sentence(clauses.join(", ")),
    by: (name: string, change: string) => `the ${name} by ${change}`,
    nudge: (size: string, effects: readonly string[]) => `A nudge of ${size} changes ${effects.join(", ")}.`,
  },

  /** One clause on what a quantity does in its network, after the name of its kind. */
  meaning: {
    opens: (kind: string) => `${kind}: `,
    unpin: "Unpin",
    weight: <Symbol>(before: Symbol, sum: Symbol) => line`how strongly ${before} enters ${sum}`,
    bias: <Symbol>(sum: Symbol) => line`added to ${sum} whatever comes in`,
    product: <Symbol>(weight: Symbol, before: Symbol, bias: Symbol) => line`${weight} times ${before} plus ${bias}`,
    weightedSum: "what the neuron adds up before its function is applied",
    input: "what the network is given",
    activation: <Symbol>(name: string, sum: Symbol) => line<Symbol | string>`${name} of ${sum}`,
    target: <Symbol>(output: Symbol) => line`what ${output} should be`,
    cost: <Symbol>(output: Symbol, target: Symbol) => line`the square of the distance from ${output} to ${target}`,
    costs: "the squared distances from the targets, added up",
    functions: {
      identity: "the identity",
      relu: "ReLU",
      leakyRelu: "leaky ReLU",
      sigmoid: "σ",
      tanh: "tanh",
      softplus: "softplus",
    },
  },
};

export type Words = typeof words;
