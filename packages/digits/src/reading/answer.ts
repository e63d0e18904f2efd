import { type Network, predict } from "@nn/core";
import type { Picture } from "../digit.ts";

/** What a network says of a picture. */
export interface Answer {
  /** One for each digit: probabilities, or how far each neuron of the last layer is awake. */
  readonly scores: readonly number[];
  /** The digit with the highest score. */
  readonly digit: number;
}

export function answerTo(network: Network, picture: Picture): Answer {
  const scores = predict(network, picture);
  return { scores, digit: scores.indexOf(Math.max(...scores)) };
}
