"use client";

import { BIAS_PX, markOf, type QuantityId } from "@nn/notation";
import type { Caption } from "../layout/network/index.ts";
import { HitBox } from "./hit.tsx";
import mark from "./mark.module.css";
import { Mark } from "./mark.tsx";
import { Written } from "./written.tsx";

interface BiasProps {
  readonly q: QuantityId;
  readonly caption: Caption;
  readonly decimals: number;
}

/** A bias: a square at its neuron, with letter and number to the right. Dragged sideways. */
export function BiasSquare({ q, caption, decimals }: BiasProps) {
  const { box, square, writing, at } = caption;
  return (
    <Mark q={q} perPx={0.02}>
      <HitBox box={box} />
      {square && (
        <rect
          className={mark.ink}
          x={square.x - BIAS_PX / 2}
          y={square.y - BIAS_PX / 2}
          width={BIAS_PX}
          height={BIAS_PX}
          fill={markOf("b")}
        />
      )}
      <Written q={q} writing={writing} at={at} decimals={decimals} />
    </Mark>
  );
}
