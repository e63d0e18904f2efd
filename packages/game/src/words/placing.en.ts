import type { MisplacedCode } from "@nn/level-kit";
import { line } from "@nn/words";
import { plural } from "@nn/words/en";

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
    left: (left: number) => `${left} ${plural(left, { one: "try", other: "tries" })} left`,
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
};
