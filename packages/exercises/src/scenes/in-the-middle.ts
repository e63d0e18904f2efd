import "server-only";
import type { NetworkSpec } from "@nn/core";
import { type SceneOptions, sceneOf } from "./scene.ts";

type Made = Pick<SceneOptions, "spec" | "example">;

/** The same network with the bias of one neuron such that its weighted sum is 0, where the sigmoid is 0.5 and its slope 0.25. */
export function inTheMiddle({ spec, example }: Made, layer: number): Made {
  const { value } = sceneOf({ spec, example });
  const bias = Number((value(`b${layer}.0`) - value(`z${layer}.0`)).toFixed(6));
  const biases: NetworkSpec["biases"] = spec.biases.map((row, i) => (i === layer - 1 ? [bias] : row));
  return { spec: { ...spec, biases }, example };
}
