"use client";

import { idOf, markOf, type QuantityId, strokeOf } from "@nn/notation";
import type { PlacedNeuron } from "../../layout/network/index.ts";
import { short } from "../../layout/ring.ts";
import { useModelState, useValue } from "../../lesson/use-model.tsx";

/** From a neuron to the end of a wire, clear of the ring of a lit one; how much of the wire is seen; how far it leans, px. */
const GAP = 7;
const LENGTH = 13;
const LEAN = 7;

interface IncomingProps {
  readonly neurons: readonly PlacedNeuron[];
  readonly first: number;
  readonly pxPerWeight: number;
}

/** The ends of the wires that come from layers which are not drawn: more goes on there, and it is not the subject here. */
export function Incoming({ neurons, first, pxPerWeight }: IncomingProps) {
  const count = useModelState(({ setup }) => setup.network.sizes[first - 1] ?? 0);
  return (
    <g opacity="0.3">
      {neurons
        .filter(({ layer }) => layer === first)
        .flatMap((neuron) =>
          Array.from({ length: count }, (_, k) => (
            <End
              key={`${neuron.index}.${k}`}
              q={idOf.w(first, neuron.index, k)}
              neuron={neuron}
              lean={count === 1 ? 0 : LEAN * ((2 * k) / (count - 1) - 1)}
              pxPerWeight={pxPerWeight}
            />
          )),
        )}
    </g>
  );
}

interface EndProps {
  readonly q: QuantityId;
  readonly neuron: PlacedNeuron;
  readonly lean: number;
  readonly pxPerWeight: number;
}

function End({ q, neuron: { x, y, radius }, lean, pxPerWeight }: EndProps) {
  const { width, dash } = strokeOf(useValue(q), pxPerWeight);
  const right = x - radius - GAP;
  const left = Math.max(0, right - LENGTH);
  return (
    <path
      d={`M${short(left)} ${short(y + 2 * lean)}L${short(right)} ${short(y + lean)}`}
      stroke={markOf("w")}
      strokeWidth={width}
      strokeDasharray={dash?.join(" ")}
    />
  );
}
