import { idOf } from "@nn/notation";
import { pointAt } from "./band.ts";
import type { Wire } from "./beads.ts";
import type { NetworkContent } from "./content.ts";
import type { Frame } from "./frame.ts";
import type { Spoke } from "./spoke.ts";
import type { PlacedNeuron } from "./stage.ts";

/** Wires end this far from a ring or a disc, px. */
const GAP = 3;

/** The lines of all weights, each from the edge of neuron k to that of neuron j, layer by layer. */
export function wiresBetween(neurons: readonly PlacedNeuron[], content: NetworkContent, frame: Frame): readonly Wire[] {
  return neurons.flatMap((to) =>
    neurons
      .filter(({ layer }) => layer === to.layer - 1)
      .map((from): Wire => {
        const id = idOf.w(to.layer, to.index, from.index);
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        const line = { from, to };
        return {
          id,
          from: pointAt(line, (from.radius + GAP) / length),
          to: pointAt(line, 1 - (to.radius + GAP) / length),
          half: content.thicknessOf(id, frame.pxPerWeight) / 2,
        };
      }),
  );
}

/** The wires of one neuron, as seen from its middle. */
export function spokesOf(
  neuron: Pick<PlacedNeuron, "layer" | "index" | "x" | "y">,
  neurons: readonly Pick<PlacedNeuron, "layer" | "index" | "x" | "y">[],
  content: NetworkContent,
  frame: Frame,
): readonly Spoke[] {
  return neurons
    .filter(({ layer }) => Math.abs(layer - neuron.layer) === 1)
    .map((other) => {
      const [from, to] = other.layer < neuron.layer ? [other, neuron] : [neuron, other];
      const id = idOf.w(to.layer, to.index, from.index);
      return {
        dx: other.x - neuron.x,
        dy: other.y - neuron.y,
        half: content.thicknessOf(id, frame.pxPerWeight) / 2,
      };
    });
}
