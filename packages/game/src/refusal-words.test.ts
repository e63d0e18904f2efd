import type { Refusal, RefusalCode } from "@nn/level-kit";
import { expect, test } from "vitest";
import { refusalWords } from "./refusal-words.ts";

/** At least one for every code, or this file does not compile. */
const said: { readonly [Code in RefusalCode]: readonly (readonly [Omit<Refusal<Code>, "code">, string])[] } = {
  "already-solved": [[{}, "The level is solved. Start again to play on."]],
  "game-too-long": [[{ most: 2000 }, "This game has become very long. Start again to play on."]],
  "nothing-to-undo": [[{}, "There is nothing to undo."]],
  "nothing-to-redo": [[{}, "There is nothing to redo."]],
  "nothing-to-reset": [[{}, "Every knob is where it started."]],
  "no-such-knob": [[{}, "There is no such knob."]],
  "budget-spent": [
    [{ budget: 1 }, "Your one nudge is used. Undo it, or start again."],
    [{ budget: 10 }, "All nudges are used. Undo some, or start again."],
  ],
  "knob-at-top": [[{ max: 4 }, "This knob goes no higher than 4."]],
  "knob-at-bottom": [[{ min: -2.5 }, "This knob goes no lower than −2.5."]],
  "cost-overflows": [[{}, "The cost would grow beyond all numbers."]],
  "above-ceiling": [[{ ceiling: 6.24 }, "The cost would rise above the ceiling of 6.24."]],
  "all-lamps-lit": [[{}, "All three lamps of this knob are lit."]],
  "no-lamp-left": [
    [{ lamps: 0 }, "This level has no lamps."],
    [{ lamps: 3 }, "No lamp is left."],
  ],
  "first-lamp-lit": [[{}, "This knob's first lamp is lit already."]],
  "already-predicted": [[{}, "You have predicted this knob once. A lamp can still light it."]],
};

const cases = Object.entries(said).flatMap(([code, rows]) =>
  rows.map(([details, words]) => ({ refusal: { code, ...details } as Refusal, words })),
);

test.each(cases)("$refusal.code: $words", ({ refusal, words }) => {
  expect(refusalWords(refusal)).toBe(words);
});
