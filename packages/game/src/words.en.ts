import type { RefusalWords } from "@nn/level-kit";
import { briefNumber } from "@nn/notation";

const plural = new Intl.PluralRules("en");
const forms = (count: number, one: string, other: string): string => (plural.select(count) === "one" ? one : other);

const refusal: RefusalWords = {
  "already-solved": () => "The level is solved. Start again to play on.",
  "game-too-long": () => "This game has become very long. Start again to play on.",
  "nothing-to-undo": () => "There is nothing to undo.",
  "nothing-to-redo": () => "There is nothing to redo.",
  "nothing-to-reset": () => "Every knob is where it started.",
  "no-such-knob": () => "There is no such knob.",
  "budget-spent": ({ budget }) =>
    forms(
      budget,
      "Your one nudge is used. Undo it, or start again.",
      "All nudges are used. Undo some, or start again.",
    ),
  "knob-at-top": ({ max }) => `This knob goes no higher than ${briefNumber(max)}.`,
  "knob-at-bottom": ({ min }) => `This knob goes no lower than ${briefNumber(min)}.`,
  "cost-overflows": () => "The cost would grow beyond all numbers.",
  "above-ceiling": ({ ceiling }) => `The cost would rise above the ceiling of ${briefNumber(ceiling)}.`,
  "all-lamps-lit": () => "All three lamps of this knob are lit.",
  "no-lamp-left": ({ lamps }) => (lamps === 0 ? "This level has no lamps." : "No lamp is left."),
  "first-lamp-lit": () => "This knob's first lamp is lit already.",
  "already-predicted": () => "You have predicted this knob once. A lamp can still light it.",
};

/** What the game says to its player. */
export const words = {
  refusal,
  nudge: (count: number) => forms(count, "nudge", "nudges"),
  lamp: (count: number) => forms(count, "lamp", "lamps"),
};
