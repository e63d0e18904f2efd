import type { RefusalWords } from "@nn/level-kit";
import { briefNumber } from "@nn/notation";
import { plural } from "@nn/words/en";

/** Why a move cannot be made. */
export const refusal: RefusalWords = {
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
  "already-predicted": () => "You have guessed at this knob once. A lamp can still show its sign.",
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
  "pieces-spent": () => "All tries are used. Start again to try another way.",
  "carried-too-late": () => "This game could not be taken up again.",
};
