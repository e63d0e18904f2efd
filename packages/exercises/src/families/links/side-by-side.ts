import "server-only";
import type { ActivationName } from "@nn/core";
import { type Scene, sceneOf } from "../../scenes/scene.ts";

interface Standing {
  readonly sum: number;
  readonly bias: number;
}

/** One input of 1 and a layer of neurons, each with its weighted sum where it shall stand. */
export const sideBySide = (
  activation: ActivationName,
  neurons: readonly Standing[],
  target: readonly number[] = neurons.map(() => 0),
): Scene =>
  sceneOf({
    spec: {
      inputs: 1,
      layers: [{ neurons: neurons.length, activation }],
      weights: [neurons.map(({ sum, bias }) => [Number((sum - bias).toFixed(1))])],
      biases: [neurons.map(({ bias }) => bias)],
    },
    example: { input: [1], target },
    layerNames: "letters",
  });
