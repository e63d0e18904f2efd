import { backward, type Network, type Sensitivities } from "@nn/core";
import { type Answer, answerTo, type Picture, targetOf } from "@nn/digits";
import type { Lab } from "./state.ts";

/** Everything that a network and a picture come to. */
export interface Reading extends Sensitivities {
  readonly answer: Answer;
}

export function readingOf(network: Network, picture: Picture, target: number): Reading {
  const sensitivities = backward(network, { input: picture, target: targetOf(target) });
  return { ...sensitivities, answer: answerTo(network, picture) };
}

let last: { readonly of: Pick<Lab, "run" | "picture" | "target">; readonly reading: Reading } | undefined;

/** The reading of a lab, worked out once however many views ask for it. */
export function readLab({ run, picture, target }: Pick<Lab, "run" | "picture" | "target">): Reading {
  const isKnown = last && last.of.run === run && last.of.picture === picture && last.of.target === target;
  if (!last || !isKnown) last = { of: { run, picture, target }, reading: readingOf(run.network, picture, target) };
  return last.reading;
}
