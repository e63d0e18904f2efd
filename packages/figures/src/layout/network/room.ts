import { type Band, bandMeets } from "./band.ts";
import { type Box, boxesMeet, circleMeets } from "./box.ts";
import type { PlacedNeuron } from "./stage.ts";

/** The writings of one neuron: what is close together belongs together. */
export type Group = readonly Box[];

/**
 * Between two writings of a neuron, between those of two neurons, sideways and up, and from a writing to a wire or to a
 * mark, px.
 */
const CLEAR_OF = { own: 2, aside: 5, above: 10, wire: 2.5, mark: 2 } as const;

/** True if no writing meets another, a wire or a neuron. */
export const areApart = (groups: readonly Group[], wires: readonly Band[], neurons: readonly PlacedNeuron[]): boolean =>
  groups.every((group, at) =>
    group.every(
      (box, index) =>
        !group.slice(0, index).some((own) => boxesMeet(box, own, CLEAR_OF.own)) &&
        !groups
          .slice(0, at)
          .some((others) => others.some((other) => boxesMeet(box, other, CLEAR_OF.aside, CLEAR_OF.above))) &&
        !wires.some((wire) => bandMeets(wire, box, CLEAR_OF.wire)) &&
        !neurons.some(({ x, y, radius }) => circleMeets(x, y, radius + CLEAR_OF.mark, box)),
    ),
  );
