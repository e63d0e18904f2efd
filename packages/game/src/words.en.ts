import type { MisplacedCode, RefusalWords } from "@nn/level-kit";
import { briefNumber } from "@nn/notation";
import { line } from "@nn/words";
import { plural } from "@nn/words/en";

const nudges = (count: number): string => plural(count, { one: "nudge", other: "nudges" });
const lamps = (count: number): string => plural(count, { one: "lamp", other: "lamps" });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const perUnit = (size: string | undefined): string => (size === undefined ? "" : `, by ${size} per unit`);

const refusal: RefusalWords = {
  "already-solved": () => "The level is solved. Start again to play on.",
  "game-too-long": () => "This game has become very long. Start again to play on.",
  "nothing-to-undo": () => "There is nothing to undo.",
  "nothing-to-redo": () => "There is nothing to redo.",
  "nothing-to-reset": () => "Every knob is where it started.",
  "no-such-knob": () => "There is no such knob.",
  "budget-spent": ({ budget, canUndo }) =>
    canUndo
      ? plural(budget, {
          one: "Your one nudge is used. Undo it, or start again.",
          other: "All nudges are used. Undo some, or start again.",
        })
      : plural(budget, {
          one: "Your one nudge is used. Start again to try another.",
          other: "All nudges are used. Start again to try another way.",
        }),
  "knob-at-top": ({ max }) => `This knob goes no higher than ${briefNumber(max)}.`,
  "knob-at-bottom": ({ min }) => `This knob goes no lower than ${briefNumber(min)}.`,
  "cost-overflows": () => "The cost would grow beyond all numbers.",
  "above-ceiling": ({ ceiling }) => `The cost would rise above the ceiling of ${briefNumber(ceiling)}.`,
  "all-lamps-lit": () => "All three lamps of this knob are lit.",
  "no-lamp-left": ({ lamps: own }) => (own === 0 ? "This level has no lamps." : "No lamp is left."),
  "first-lamp-lit": () => "This knob's first lamp is lit already.",
  "already-predicted": () => "You have predicted this knob once. A lamp can still light it.",
  "ink-stays": () => "Ink stays. Start again to try another way.",
  "only-plans": () => "Plan your nudges first, then commit them.",
  "no-plans": () => "There is nothing to plan here. Nudge a knob.",
  "empty-plan": () => "The plan is empty. Put a nudge into it.",
  "only-descent": () => "The knobs move by steps of descent here. Choose a learning rate.",
  "no-descent": () => "There are no steps of descent here.",
  "no-such-rate": () => "There is no such learning rate.",
  "descent-rests": () => "This step is too small to move any knob.",
  "signs-first": ({ left }) =>
    plural(left, {
      one: "First say what the last knob does to the cost.",
      other: `First say what each knob does to the cost. ${left} are left.`,
    }),
  "ranking-first": () => "First put the knobs in order, the steepest first.",
  "no-ranking": () => "There is nothing to rank here.",
  "already-ranked": () => "You have ranked the knobs once.",
  "not-a-ranking": () => "Put every knob into the order once.",
  "no-slots": () => "There is nothing to place here.",
  "only-pieces": () => "Here you place factors; there is nothing else to do.",
  "no-such-slot": () => "There is no such place.",
  "no-such-piece": () => "There is no such piece.",
  "slot-filled": () => "The right factor stands here already.",
  "pieces-spent": () => "All pieces are used. Start again to try another way.",
  "carried-too-late": () => "This game could not be taken up again.",
};

/** Everything the game says to its player. */
export const words = {
  refusal,

  /** Where things are. No index if the layer has one neuron. */
  place: {
    input: (index?: number) => (index === undefined ? "input" : `input ${index}`),
    hidden: (index?: number) => (index === undefined ? "hidden" : `hidden ${index}`),
    output: (index?: number) => (index === undefined ? "output" : `output ${index}`),
    neuron: (layer: number, index?: number) =>
      index === undefined ? `layer ${layer}` : `layer ${layer}, neuron ${index}`,
    wire: (from: string, to: string) => `${from} to ${to}`,
    bias: (neuron: string) => `bias of ${neuron}`,
  },

  /** What each factor of a derivative is. */
  factor: {
    slope: (neuron: string) => `slope of ${neuron}`,
    weight: "weight on the way",
    cost: "twice the error",
    bias: "a bias counts in full",
  },

  /** Where one asks what a tiny nudge does. */
  bench: {
    name: "Lamps",
    factor: {
      cost: "error × 2",
      slope: "slope",
      weight: "weight",
      activation: "activation",
      input: "input",
      one: "bias",
    },
    lamps: {
      left: (left: number, all: number) => `${left} of ${all} ${lamps(all)} left`,
      leftBriefly: (left: number) => `${left} ${lamps(left)} left`,
      of: (knob: string) => `Lamps of the ${knob}`,
      /** After the name of a lamp: how it stands. */
      rest: (state: string) => `lamp, ${state}`,
      earned: "earned",
      asked: "after your answers",
      lit: "lit",
    },
    ask: <Piece>(knob: Piece) => line`Raise ${knob}. What will the cost do?`,
    answers: { up: "Rise", down: "Fall", none: "Stay" },
    right: "Right lights the sign for nothing.",
    wrong: {
      notSo: "Not so.",
      /** What the cost does after all. */
      outcome: { up: "The cost rises.", down: "The cost falls.", none: "The cost does not move." },
      together: { up: "Together they raise it.", down: "Together they lower it.", none: "Together they cancel." },
      votes: (up: number, down: number, all: number) => `${up} of ${all} examples raise it, ${down} lower it.`,
      costs: "The sign lamp now costs one.",
      paid: "The sign lamp is lit, and paid.",
      goOn: "Go on to the ranking",
      earlier: "You have guessed here once. The sign lamp costs one.",
      chain: "What a tiny nudge does, link by link",
      /** Read aloud: "w rises, z rises, C falls". */
      way: { up: "rises", down: "falls", none: "stays" },
    },
    effect: {
      up: <Piece>(knob: Piece) => line`Raising ${knob} raises the cost`,
      down: <Piece>(knob: Piece) => line`Raising ${knob} lowers the cost`,
      none: <Piece>(knob: Piece) => line`Raising ${knob} does not move the cost`,
    },
    by: (size: string) => `, by ${size} per unit.`,
    askSize: "How much? Ask for the size.",
    askFactors: "Why? Ask for the factors.",
    factors: "Factors from the cost back to the knob",
    path: (number: number) => `path ${number}`,
    sum: "sum",
    perUnit: "per unit",
    mean: (example: number, all: number) => `example ${example} of ${all}; mean`,
    quotient: (terms: string, count: number) => `(${terms}) / ${count} =`,
    curve: {
      dark: "The cost along this knob is not known yet.",
      read: (now: string, value: string, sides: readonly string[]) =>
        `The cost along this knob: ${now} at ${value}${sides.map((side) => `, ${side}`).join("")}.`,
      down: (cost: string) => `${cost} one step down`,
      up: (cost: string) => `${cost} one step up`,
    },
  },

  board: {
    invitation: "Press +, or pull the wire up",
    still: "A nudge changes first z, then a, layer by layer, and at last C.",
  },

  well: {
    start: "start",
    target: "target",
    ceiling: "never above",
    best: "best",
    /** The foot of the well is drawn so many times as tall as the rest. */
    lens: (times: number) => `below ×${times}`,
    lensBriefly: (times: number) => `×${times}`,
    par: (par: number) => `par ${par}`,
    ink: (made: number) => `ink ${made}`,
  },

  trail: {
    name: "Trail of nudges",
    at: (at: number, last: number, cost: string) => `Nudge ${at} of ${last}, cost ${cost}`,
  },

  examples: {
    name: "Example in the network; the cost is the mean of all",
    one: (number: number, input: string, target: string) => `Example ${number}: input ${input}, target ${target}`,
  },

  /** What enters with a level, told once the first nudge has been made. */
  enters: {
    trail: "Every nudge leaves a column. Pull the last one back to undo it.",
    par: "Par, marked below, is the fewest nudges that reach the line.",
    budget: "An empty slot is a nudge that you have left.",
    sums: "The ring is z, what comes in: its arc grows to the right for plus and to the left for minus.",
    locks: "A padlock: this weight stays as it is. Below you can ask what a knob does to the cost.",
    ball: "The ball stands on the cost's curve. The second lamp draws one step of it each way.",
    factors: "The third lamp shows the factors: the funnel is as wide as what is left of the effect.",
    ceiling: "The dashed line is a ceiling. No nudge may lift the cost above it.",
    examples: "Several examples share the network. The cost is the mean of all; press a small glass to see another.",
    descent: "A step of descent moves every knob at once, downhill, by the rate times its slope.",
  },

  ended: (budget: number, target: string) =>
    `${plural(budget, {
      one: "Your one nudge is used",
      other: `All ${budget} nudges are used`,
    })}, and the cost is above ${target}. Pull the trail back to try another way.`,

  moves: {
    undo: "Undo",
    startAgain: "Start again",
    withKey: (name: string, key: string) => `${name} (${key})`,
  },

  keys: {
    name: "Keys",
    nudge: "nudge the selected knob down, up; hold to repeat",
    nudgeToo: "the same, for the other hand",
    select: "select another knob",
    selectByNumber: "select a knob by its number",
    lamp: "light the next lamp",
    undo: "undo",
    redo: "redo",
    startAgain: "start again",
    sound: "sound on, off",
  },

  sound: { name: "Sound", title: "Sound (M)" },

  twin: {
    name: "Network",
    bead: (knob: string, value: string) => `${knob}, ${value}`,
  },

  knobs: {
    about: (place: string, range: string) => `${place}, range ${range}`,
    range: (min: string, max: string) => `${min} to ${max}`,
    up: (knob: string, step: string) => `Nudge ${knob} up by ${step}`,
    down: (knob: string, step: string) => `Nudge ${knob} down by ${step}`,
  },

  lamps: {
    of: (knob: string) => `Lamps for the ${knob}`,
    names: ["Sign", "Size", "Factors"],
    predicted: "free, predicted",
    spent: "spent 1",
    dark: "not lit",
    /** The lamp before, by its place among the three. */
    after: ["after sign", "after size"],
    price: "costs 1",
    none: "no lamp left",
    rule: "A spent lamp stays spent, whatever you undo. Par without one earns a crown.",
  },

  /** Read aloud after a move. */
  news: {
    cost: (cost: string, target: string) => `Cost ${cost}, target ${target}.`,
    /** In the sandbox, where there is no target. */
    costAlone: (cost: string) => `Cost ${cost}.`,
    left: (left: number) => `${left} ${nudges(left)} left.`,
    solved: (made: number) => `Solved in ${made} ${nudges(made)}.`,
    nudged: (knob: string, value: string) => `${capital(knob)} is now ${value}.`,
    planned: (knob: string, direction: -1 | 1, at: number, room: number) =>
      `Planned: ${knob} ${direction > 0 ? "up" : "down"}, ${at} of ${room}.`,
    descended: "Every knob took a step downhill.",
    committed: (made: number) => `The plan is played: ${made} ${nudges(made)}.`,
    ranked: "The knobs are ranked, and their sizes are lit.",
    undone: "Undone.",
    redone: "Redone.",
    reset: "Every knob is back where it started.",
    right: "Right.",
    notSo: "That is not what happens.",
    wrong: "That is not what happens. The lamp stays dark.",
    effect: {
      up: (knob: string, size?: string) => `Nudging the ${knob} up a tiny bit raises the cost${perUnit(size)}.`,
      down: (knob: string, size?: string) => `Nudging the ${knob} up a tiny bit lowers the cost${perUnit(size)}.`,
      none: (knob: string, size?: string) =>
        `Nudging the ${knob} up a tiny bit does not change the cost${perUnit(size)}.`,
    },
    factors: "Its factors are listed.",
  },

  /** What is special about how a level is played. */
  modes: {
    ink: "What is drawn in ink stays: there is no undo.",
    fog: "Plan your nudges, then commit them.",
    one: "Find the knob and the way that help most.",
  },

  fog: {
    name: "Your plan",
    empty: "Press − and + on the knobs. Each press is one planned nudge.",
    nudge: (knob: string, direction: -1 | 1, at: number, all: number) =>
      `${at} of ${all}: ${knob} ${direction > 0 ? "up" : "down"}`,
    earlier: "Earlier",
    later: "Later",
    remove: "Remove",
    commit: (count: number) => `Commit ${count} ${nudges(count)}`,
  },

  rank: {
    name: "Steepest first",
    ask: "Which knob moves the cost most? Press them in order, the steepest first.",
    place: (knob: string, at: number) => `${knob}, place ${at}`,
    free: (knob: string) => `${knob}, no place yet`,
    commit: "Commit this order",
    signs: (left: number) =>
      plural(left, { one: "One knob is left to sign.", other: `${left} knobs are left to sign.` }),
  },

  descent: {
    name: "Steps of descent",
    rate: (rate: string) => `η = ${rate}`,
    take: (rate: string) => `Take a step with the learning rate ${rate}`,
  },

  one: {
    best: (cost: string) => `The best nudge reaches ${cost}. Start again to look for it.`,
  },

  /** Where the factors of a derivative are placed on the way back. */
  placing: {
    wanted: (derivative: string) => `Factors of ${derivative}`,
    path: (at: number, all: number) => (all > 1 ? `Path ${at} of ${all}, from the cost back` : "From the cost back"),
    empty: (link: string) => `${link}, empty`,
    filled: (link: string, piece: string) => `${link}, ${piece}`,
    tray: "Pieces",
    left: (left: number) => `${left} ${plural(left, { one: "piece", other: "pieces" })} left`,
    piece: (piece: string, value: string) => `${piece}, ${value}`,
    right: (left: number) =>
      plural(left, { one: "Right. One place is left.", other: `Right. ${left} places are left.` }),
    solved: (ink: number) =>
      `All factors stand in their places, with ${ink} ${plural(ink, { one: "piece", other: "pieces" })}.`,
    no: <Piece>(piece: Piece) => line`Not ${piece}. `,
    mistakes: {
      "missing-two": "The square has a slope of twice the error: the 2 is missing.",
      "sign-flipped": "The sign is turned round: the error is a minus y.",
      "sigma-for-slope": "That is the value of the activation. Its slope is wanted.",
      "missing-slope": "This link goes through the activation, and its slope is missing.",
      "activation-for-weight":
        "That is what the weight is multiplied by. From one neuron to the next, the weight itself counts.",
      "weight-for-activation": "For the weight itself counts what it is multiplied by.",
      "wrong-activation": "That is an activation of another layer. The one before the weight counts.",
      "wrong-index": "The right kind of factor, but of another neuron. Follow the wire.",
      "bias-rule": "1 is the factor of a bias. A weight has the activation before it.",
      "previous-activation-kept": "A bias is multiplied by nothing: its factor is 1.",
      "weight-for-bias": "A bias is added as it is: its factor is 1.",
      "bias-not-differentiated": "That is the value of the bias. What counts is how the sum follows it.",
      "other-link": "That factor belongs to another link of the chain.",
    } satisfies Record<MisplacedCode, string>,
  },

  /** A game as a page that plays by itself. */
  replay: {
    title: (level: string) => `A replay of ${level}`,
    solved: (made: number, ink: number) => `Solved in ${made} ${nudges(made)}, with ${ink} ${nudges(ink)} of ink.`,
    path: "The path of this game",
    play: "Play",
    save: "Save the replay",
  },

  /** What is said once a level is solved. */
  win: {
    name: "Level solved",
    title: {
      nudges: (made: number) => `Solved in ${made} ${nudges(made)}`,
      pieces: (placed: number) => `Built with ${placed} ${plural(placed, { one: "piece", other: "pieces" })}`,
    },
    placedCrown: "In one draft: every piece went where it belongs. That is a crown.",
    stars: (earned: number) => `${earned} of 3 stars`,
    crowned: "A crown",
    crown: "In one draft: par, with no nudge taken back and no lamp paid. That is a crown.",
    remembered: "In one draft again. A crown is for a start that you have not won before.",
    abovePar: (par: number) => `Par is ${par}.`,
    atPar: "Par: it cannot be done in fewer.",
    bestKnown: "Par, the best known.",
    inkAbovePar: (ink: number, par: number) => `A crown takes ${par} ${nudges(par)} of ink; yours was ${ink}.`,
    lampsPaid: (paid: number) => `A crown takes no paid lamp; you paid ${paid}.`,
    measures: { nudges: "Nudges", ink: "Ink", lamps: "Lamps" },
    histogram: {
      choose: "What the solutions are measured by",
      of: (all: number) => plural(all, { one: "in the one verified solution", other: `in ${all} verified solutions` }),
      read: (measure: string, bars: readonly { readonly value: string; readonly learners: number }[], own: number) =>
        `${measure} of all verified solutions: ${bars.map(({ value, learners }) => `${value}: ${learners}`).join(", ")}. Yours: ${own}.`,
      own: (learners: number) => (learners > 1 ? `you, ${learners}` : "you"),
      par: "par",
    },
    descent: "gradient descent",
    descentBriefly: "descent",
  },

  histogram: {
    read: (bars: readonly { readonly nudges: number; readonly learners: number }[], own: number) =>
      `Verified solutions: ${bars.map((bar) => `${bar.learners} with ${bar.nudges} ${nudges(bar.nudges)}`).join(", ")}. Yours took ${own}.`,
    own: (others: number) => (others > 0 ? `you, with ${others}` : "you"),
    par: "par",
  },

  chart: {
    read: (own: readonly string[], descent: readonly string[], target: string) =>
      `Your costs: ${own.join(", ")}. Gradient descent: ${descent.join(", ")}. Target ${target}.`,
    own: "you",
    descent: "descent",
    target: "target",
  },
};

export type Words = typeof words;
