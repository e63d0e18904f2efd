import "server-only";
import { type Activation, activations, leakyRelu } from "@nn/core";
import { shown } from "../../../writing/say.ts";

/** The functions that may have made the numbers. */
export const suspects = {
  identity: activations.identity,
  relu: activations.relu,
  "leaky-relu": leakyRelu(0.1),
  sigmoid: activations.sigmoid,
  tanh: activations.tanh,
} as const satisfies Readonly<Record<string, Activation>>;

export type Suspect = keyof typeof suspects;
export const suspectNames = Object.keys(suspects) as readonly Suspect[];

/** As much of a value as a learner sees. */
export const seen = (suspect: Suspect, z: number): number => Number(shown(suspects[suspect].of(z), 3));
