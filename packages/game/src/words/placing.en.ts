import type { MisplacedCode } from "@nn/level-kit";
import { line } from "@nn/words";
import { plural } from "@nn/words/en";

const STARS = ["No star", "One star", "Two stars", "Three stars"] as const;

/** Where the factors of a derivative are placed on the way back. */
export const placingWords = {
  /** Where the factors of a derivative are placed on the way back. */
  placing: {
    wanted: (derivative: string) => `Factors of ${derivative}`,
    path: (at: number, all: number) => (all > 1 ? `Path ${at} of ${all}, from the cost back` : "From the cost back"),
    empty: (link: string) => `${link}, empty`,
    filled: (link: string, piece: string) => `${link}, ${piece}`,
    tray: "Pieces",
    /** Every piece that is tried counts, the right ones, too; the tray itself does not grow smaller. */
    left: (left: number) => `${left} ${plural(left, { one: "try", other: "tries" })} left.`,
    /** What a guess costs: it can be seen to go. */
    inReach: (stars: 0 | 1 | 2 | 3) => `${STARS[stars]} within reach.`,
    piece: (piece: string, value: string) => `${piece}, ${value}`,
    right: "Right.",
    /** Why a piece stands where it does. */
    because: {
      cost: "C is the gap squared, and a square moves by twice the gap.",
      slope: "When z moves, this glass moves that many times as far.",
      weight: "From glass to glass, a push is multiplied by the weight.",
      activation: "The weight multiplies this, so z moves that many times as far.",
      one: "A bias is simply added, so z moves as far as it does.",
    },
    solved: (ink: number) =>
      `All factors stand in their places, with ${ink} ${plural(ink, { one: "piece", other: "pieces" })}.`,
    /** What the number that was built says. */
    says: {
      up: <Piece>(knob: Piece, cost: Piece, times: Piece) =>
        line`Turn ${knob} up a little, and ${cost} rises ${times} times as far.`,
      down: <Piece>(knob: Piece, cost: Piece, times: Piece) =>
        line`Turn ${knob} up a little, and ${cost} falls ${times} times as far.`,
      none: <Piece>(knob: Piece, cost: Piece) => line`Turn ${knob} a little, and ${cost} does not move.`,
    },
    no: <Piece>(piece: Piece) => line`Not ${piece}. `,
    /** Two lines of a telephone hold each of them: the pieces below stay where they are. */
    mistakes: {
      "missing-two": "The square has a slope of twice the error: the 2 is missing.",
      "sign-flipped": "The sign is turned round: the error is a minus y.",
      "sigma-for-slope": "That is the value of the activation. Its slope is wanted.",
      "missing-slope": "This link goes through the activation, and its slope is missing.",
      "activation-for-weight": "From glass to glass the weight counts, not what it multiplies.",
      "weight-for-activation": "When the weight moves, what it multiplies counts, not the weight.",
      "wrong-activation": "That one is of another layer. The one before the weight counts.",
      "wrong-index": "The right kind of factor, but of another neuron. Follow the wire.",
      "bias-rule": "1 is the factor of a bias. A weight has the activation before it.",
      "previous-activation-kept": "A bias is multiplied by nothing: its factor is 1.",
      "weight-for-bias": "A bias is added as it is: its factor is 1.",
      "bias-not-differentiated": "That is the bias itself. What counts is how the sum follows it.",
      "other-link": "That factor belongs to another link of the chain.",
    } satisfies Record<MisplacedCode, string>,
  },
};
