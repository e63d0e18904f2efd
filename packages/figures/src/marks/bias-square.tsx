"use client";

import { BIAS_PX, markOf, type QuantityId } from "@nn/notation";
import { boxAround, type Caption, type PlacedNeuron } from "../layout/network/index.ts";
import { HitBox } from "./hit.tsx";
import mark from "./mark.module.css";
import { Mark } from "./mark.tsx";
import { Written } from "./written.tsx";

interface BiasProps {
  readonly q: QuantityId;
  readonly neuron: PlacedNeuron;
  /** Undefined where there is no room for letter and number. */
  readonly caption: Caption | undefined;
  readonly decimals: number;
  /** True where the drawing has set it aside. */
  readonly isOff?: boolean;
}

/** A bias: a square at its neuron, with letter and number to the right, or alone at the foot of the ring. Dragged sideways. */
export function BiasSquare({ q, neuron, caption, decimals, isOff }: BiasProps) {
  const square = caption?.square ?? { x: neuron.x, y: neuron.y + neuron.radius };
  return (
    <Mark q={q} perPx={0.02} isOff={isOff} decimals={decimals}>
      <HitBox box={caption?.box ?? boxAround(square.x, square.y, BIAS_PX, BIAS_PX)} />
      <rect
        className={mark.ink}
        x={square.x - BIAS_PX / 2}
        y={square.y - BIAS_PX / 2}
        width={BIAS_PX}
        height={BIAS_PX}
        fill={markOf("b")}
      />
      {caption && <Written q={q} writing={caption.writing} at={caption.at} decimals={decimals} />}
    </Mark>
  );
}
