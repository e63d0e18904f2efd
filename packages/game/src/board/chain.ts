import { type Path, parseParameterName, parseQuantityName } from "@nn/core";
import { towards } from "./geometry.ts";
import type { BoardLayout } from "./layout.ts";
import type { KnobPlace, NeuronPlace, Point } from "./places.ts";

/** A stop of a sensitivity on its way back from the cost, and what has become of it there. */
export interface Stop extends Point {
  /** The product of the factors so far. */
  readonly left: number;
  /** Set where it has just passed the slope of a neuron. */
  readonly slope?: { readonly neuron: NeuronPlace; readonly value: number };
}

/** The stops from the cost back to the knob, along one path. */
export function chainOf(layout: BoardLayout, knob: number, { factors }: Path): readonly Stop[] {
  const { neurons, ring, r, frame, knobSize } = layout;
  const place = layout.knobs[knob] as KnobPlace;
  const neuronOf = (layer: number, index: number) =>
    neurons.find((neuron) => neuron.layer === layer && neuron.index === index) as NeuronPlace;
  const edge = (neuron: NeuronPlace, other: Point) => towards(neuron, other, (neuron.layer === 0 ? r : ring) + 2);
  const stops: Stop[] = [];
  let left = 1;
  let at: NeuronPlace | undefined;
  const backwards = factors.toReversed();
  for (const [step, { quantity, kind, value }] of backwards.entries()) {
    left *= value;
    if (kind === "cost") {
      at = outputOf(layout, quantity);
      const off = ring + 4;
      stops.push(frame.kind === "tall" ? { x: at.x, y: at.y + off, left } : { x: at.x + off, y: at.y, left });
    } else if (!at) {
      throw new Error(`A path leads back from the cost, but this one starts with ${kind}.`);
    } else if (kind === "slope") {
      const next = backwards[step + 1];
      const source =
        next?.kind === "weight" ? sourceOf(next.quantity) : place.isBias ? undefined : sourceOf(place.parameter);
      const to = source ? neuronOf(source.layer, source.index) : place;
      stops.push({ ...edge(at, to), left, slope: { neuron: at, value } });
    } else if (kind === "weight") {
      const source = sourceOf(quantity);
      const previous = neuronOf(source.layer, source.index);
      stops.push({ ...edge(previous, at), left });
      at = previous;
    } else {
      const half = place.isBias ? knobSize.open.height / 2 : knobSize.open.width / 2;
      const reach = Math.min(half + 6, Math.hypot(at.x - place.open.x, at.y - place.open.y));
      stops.push({ ...towards(place.open, at, reach), left });
    }
  }
  return stops;
}

/** The neuron that a weight listens to. */
function sourceOf(parameter: string): { readonly layer: number; readonly index: number } {
  const name = parseParameterName(parameter);
  return { layer: name.layer - 1, index: name.kind === "weight" ? name.k : 0 };
}

function outputOf({ neurons, plan }: BoardLayout, quantity: string): NeuronPlace {
  const name = parseQuantityName(quantity);
  const index = name.kind === "activation" ? name.j : 0;
  const last = plan.sizes.length - 1;
  return neurons.find((neuron) => neuron.layer === last && neuron.index === index) as NeuronPlace;
}
