import type { Mode } from "@nn/level-kit";
import { plural } from "@nn/words/en";

const counted = (count: number, one: string, other: string) => `${count} ${plural(count, { one, other })}`;

export const words = {
  name: "Level editor",
  description: "Draw a network, choose its knobs, and see at once what the solver makes of it.",
  lead: "Draw a network, choose which knobs a player may turn, and set the cost to reach. The solver works beside you.",
  loading: "The editor is loading.",
  failed: "The editor could not be loaded.",
  retry: "Try again",

  tools: {
    name: "Level",
    undo: "Undo",
    redo: "Redo",
    open: "Open a level",
    fresh: "New level",
    play: "Play it",
    share: "Copy link",
    download: "Download as a pack",
    saved: "Saved in this browser.",
  },
  parts: { name: "Parts of the level", network: "Network", rules: "Rules", texts: "Texts", report: "Report" },

  opened: {
    link: "Opened from a link. Undo brings back what you had.",
    unreadable: "This link cannot be read. Your level has not changed.",
    level: (title: string) => `Opened as “${title}”. Undo brings back what you had.`,
    fresh: "A new level. Undo brings back what you had.",
  },
  levels: {
    choose: "Begin with a copy of",
    fetching: "The levels are loading.",
    failed: "The levels could not be loaded. Try again once you are online.",
    close: "Close",
  },

  share: {
    copied: (characters: number) =>
      `The link is copied. Its ${counted(characters, "character holds", "characters hold")} the whole level.`,
    inAddress: "This page may not use the clipboard. Copy the link from here:",
    notYet: "There is nothing to share yet: mend what is marked first.",
  },
  download: {
    done: (file: string) => `${file} is saved. Unpack it into packages/levels, then run npm run level check.`,
    broken: (rules: number, file: string) =>
      `${file} is saved. ${counted(rules, "rule is", "rules are")} still broken, and npm run level check will say so.`,
    notYet: "There is nothing to download yet: look at the report first.",
  },

  network: {
    drawing: "Press a wire or a bias to hand it to the player.",
    layers: "Layers",
    parameters: "Weights and biases",
    ofLayer: (layer: number) => `Layer ${layer}`,
    turns: "Player turns it",
    wanted: "Ask for its derivative",
    value: "Start",
    step: "Step",
    min: "From",
    max: "To",
    turn: (name: string) => `The player turns the ${name}`,
    want: (name: string) => `Ask for the derivative with respect to the ${name}`,
    of: (field: string, name: string) => `${field} of the ${name}`,
  },

  rules: {
    kind: "Kind",
    kinds: {
      nudge: "Nudge: turn knobs until the cost is down",
      predict: "Predict: sign and rank the slopes first",
      backprop: "Backprop: place the factors of a derivative",
    },
    mode: "Way to play",
    modes: {
      pencil: "Pencil: nudges can be taken back",
      ink: "Ink: nudges cannot be taken back",
      fog: "Fog: nudges are planned with the cost hidden",
      one: "One: a single nudge must do",
    } satisfies Readonly<Record<Mode, string>>,
    target: "Target",
    hasCeiling: "With a ceiling",
    ceiling: "Ceiling",
    budget: "Budget",
    lamps: "Lamps",
    whole: "Write a whole number.",
    singleKnob: "One knob alone may win at par",
    rates: "Learning rates of descent",
    ratesHelp: "One to six numbers with spaces between, such as 0.1 0.5. Leave it empty for a level without descent.",
    ratesFault: "Write numbers with spaces between, at most six, each above 0.",
    onlyDescent: "Knobs move by descent alone",
    world: "World",
    teaches: "Teaches",
    requires: "What it requires",
    starts: "Further starts",
    start: (at: number, values: readonly number[]) =>
      `Start ${at}: ${values
        .map((value) => String(value))
        .join(", ")
        .replaceAll("-", "−")}`,
    removeStart: (at: number) => `Remove start ${at}`,
    findStarts: "Find two",
    findOthers: "Find two others",
    tooFewStarts: (starts: number, least: number) =>
      `A level of this world needs ${least} further starts, and has ${starts}: press “Find two”.`,
    finding: "Looking for starts that need the same idea.",
    foundNone: "No further starts were found. Widen the ranges of the knobs.",
    foundNoOthers: "No others were found.",
  },

  texts: {
    title: "Title",
    goal: "Goal",
    aha: "Aha, shown after the win",
    used: (used: number, most: number) => `${used} of ${most}`,
    shown: "Shown as:",
    help: "Plain text; formulas stand between dollar signs.",
    solution: "Solution",
    solvers: "The solver's own. Play the level and save yours in its place.",
    own: (nudges: number) => `Yours, ${counted(nudges, "move", "moves")}.`,
    notKept: "Yours no longer reaches par, so the solver's is used.",
    useSolvers: "Use the solver's",
    wrong: "Logs that must fail",
    noWrong: "Some near the solution are written for you. Better ones come from play: what would a player try first?",
    why: (at: number) => `Why a player might try log ${at}`,
    moves: (moves: number) => counted(moves, "move", "moves"),
    removeWrong: (at: number) => `Remove log ${at}`,
  },

  play: {
    back: "Back to the editor",
    saveSolution: "Save as solution",
    saveWrong: "Save as a log that must fail",
    savedSolution: "Saved as the solution.",
    abovePar: (ink: number, par: number) =>
      `That took ${ink} of ink. A solution takes no more than par, which is ${par}.`,
    lampPaid: "A lamp was paid for on the way. A solution needs none.",
    otherStart: "For further starts, the solver's solutions are used.",
    savedWrong: "Saved as a log that must fail. Say why under Texts.",
    wins: "This log solves the level, so it cannot be one that must fail.",
    nothing: "Make a move first.",
    unknownPar: "Par is not known yet.",
  },

  slips: {
    "one-short": "The right way, but one nudge short.",
    "other-way": "The right knobs, each the wrong way.",
    "one-knob": "All on one knob.",
    "first-way": "Every knob the way the first one goes.",
  },
  unfinished: "All but the last factor.",

  /** A clause follows, such as "must be at most 4". */
  problem: (place: string, clause: string) => `${place} ${clause}.`,
  places: {
    title: "The title",
    goal: "The goal",
    aha: "The aha",
    text: "The text",
    target: "The target",
    ceiling: "The ceiling",
    budget: "The budget",
    lamps: "The lamps",
    singleKnob: "“One knob alone”",
    mode: "The way to play",
    descent: "The descent",
    starts: "The list of further starts",
    wanted: "The list of wanted derivatives",
    examples: "The list of examples",
    requires: "What it requires",
    network: "The network:",
    teaches: "What it teaches",
    knobs: "The knobs:",
    knob: (name: string) => `The knob of the ${name}`,
    wrong: "The list of logs that must fail",
    log: (at: number) => `Log ${at}`,
    level: "The level:",
  },
};

export type Words = typeof words;
