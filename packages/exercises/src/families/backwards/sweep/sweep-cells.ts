import "server-only";
import type { Scene } from "../../../scenes/scene.ts";
import { sweepIn } from "./sweep.ts";
import { activationCell, biasCell, weightCell } from "./sweep-link.ts";
import { costCell, slopeCell } from "./sweep-neuron.ts";

/** The slopes of one network and example. */
export function sweepOf(scene: Scene) {
  const sweep = sweepIn(scene);
  return {
    /** ∂C/∂a of the output, where the sweep begins. */
    cost: (j: number) => costCell(sweep, j),
    slope: (layer: number, j: number) => slopeCell(sweep, layer, j),
    weight: (layer: number, j: number, k: number) => weightCell(sweep, layer, j, k),
    bias: (layer: number, j: number) => biasCell(sweep, layer, j),
    /** ∂C/∂a of an earlier layer, where one path alone leads on. */
    activation: (layer: number, k: number) => activationCell(sweep, layer, k),
  };
}
