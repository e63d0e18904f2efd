import { type Network, predict, type Values } from "@nn/core";
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
  return { scores, digit: digitIn(scores) };
}

/** The digit that ten scores speak for; of equal ones the first. */
export function digitIn(scores: Values): number {
  let best = 0;
  for (let j = 1; j < scores.length; j++) if ((scores[j] as number) > (scores[best] as number)) best = j;
  return best;
}
