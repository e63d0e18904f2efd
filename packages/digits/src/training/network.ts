import { initialNetwork, type LayerSpec, type Network } from "@nn/core";
import { PIXELS } from "../digit.ts";

/**
 * What the neurons do, and how the cost is counted:
 *  - `relu`: ReLU, then a softmax, whose ten outputs are probabilities, under cross-entropy;
 *  - `sigmoid`: as in the other chapters, sigmoid everywhere and the sum of squares.
 */
export type Kind = "relu" | "sigmoid";
export const kinds: readonly Kind[] = ["relu", "sigmoid"];

/** Neurons after the inputs, layer by layer. */
export const NEURONS = [16, 16, 10] as const;

const layersOf = (kind: Kind): readonly LayerSpec[] =>
  NEURONS.map((neurons, l) => ({
    neurons,
    activation: kind === "sigmoid" ? "sigmoid" : l === NEURONS.length - 1 ? "identity" : "relu",
  }));

export const costOfKind = (kind: Kind) => (kind === "relu" ? "softmaxCrossEntropy" : "squares");

/** The shape of the network: 784-16-16-10, which has 13,002 parameters. */
export const shapeOf = (kind: Kind) => ({ inputs: PIXELS, layers: layersOf(kind), cost: costOfKind(kind) }) as const;

/** A network that has learned nothing yet: the same seed gives the same bits everywhere. */
export const startOf = (kind: Kind, seed: number): Network => initialNetwork({ ...shapeOf(kind), seed });

export const kindOf = ({ cost }: Network): Kind => (cost === "squares" ? "sigmoid" : "relu");
