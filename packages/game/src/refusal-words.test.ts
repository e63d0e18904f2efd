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
    [{ budget: 1, canUndo: true }, "Your one nudge is used. Undo it, or start again."],
    [{ budget: 10, canUndo: true }, "All nudges are used. Undo some, or start again."],
    [{ budget: 1, canUndo: false }, "Your one nudge is used. Start again to try another."],
    [{ budget: 10, canUndo: false }, "All nudges are used. Start again to try another way."],
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
  "already-predicted": [[{}, "You have guessed at this knob once. A lamp can still show its sign."]],
  "ink-stays": [[{}, "Ink stays. Start again to try another way."]],
  "only-plans": [[{}, "Plan your nudges first, then commit them."]],
  "no-plans": [[{}, "There is nothing to plan here. Nudge a knob."]],
  "empty-plan": [[{}, "The plan is empty. Put a nudge into it."]],
  "only-descent": [[{}, "The knobs move by steps of descent here. Choose a learning rate."]],
  "no-descent": [[{}, "There are no steps of descent here."]],
  "no-such-rate": [[{}, "There is no such learning rate."]],
  "descent-rests": [[{}, "This step is too small to move any knob."]],
  "signs-first": [
    [{ left: 1 }, "First say what the last knob does to the cost."],
    [{ left: 2 }, "First say what each knob does to the cost. 2 are left."],
  ],
  "ranking-first": [[{}, "First put the knobs in order, the steepest first."]],
  "no-ranking": [[{}, "There is nothing to rank here."]],
  "already-ranked": [[{}, "You have ranked the knobs once."]],
  "not-a-ranking": [[{ knobs: 3 }, "Put every knob into the order once."]],
  "no-slots": [[{}, "There is nothing to place here."]],
  "only-pieces": [[{}, "Here you place factors; there is nothing else to do."]],
  "no-such-slot": [[{}, "There is no such place."]],
  "no-such-piece": [[{}, "There is no such piece."]],
  "slot-filled": [[{}, "The right factor stands here already."]],
  "pieces-spent": [[{ budget: 9 }, "All tries are used. Start again to try another way."]],
  "carried-too-late": [[{}, "This game could not be taken up again."]],
};

const cases = Object.entries(said).flatMap(([code, rows]) =>
  rows.map(([details, words]) => ({ refusal: { code, ...details } as Refusal, words })),
);

test.each(cases)("$refusal.code: $words", ({ refusal, words }) => {
  expect(refusalWords(refusal)).toBe(words);
});
